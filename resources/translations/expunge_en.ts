<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expunge::ConfirmDialog</name>
    <message numerus="yes">
        <source>Delete %Ln contact(s)</source>
        <translation>
            <numerusform>Delete %Ln contact</numerusform>
            <numerusform>Delete %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them look(s) odd (Warning) and will be sent</source>
        <translation>
            <numerusform>%Ln of them looks odd (Warning) and will be sent</numerusform>
            <numerusform>%Ln of them look odd (Warning) and will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked off</source>
        <translation>
            <numerusform>%Ln ticked off</numerusform>
            <numerusform>%Ln ticked off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone already</source>
        <translation>
            <numerusform>%Ln gone already</numerusform>
            <numerusform>%Ln gone already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expunge::RunPanel</name>
    <message numerus="yes">
        <source>Delete %Ln contact(s)…</source>
        <translation>
            <numerusform>Delete %Ln contact…</numerusform>
            <numerusform>Delete %Ln contacts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) can be tried again.</source>
        <translation>
            <numerusform>%Ln contact can be tried again.</numerusform>
            <numerusform>%Ln contacts can be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) to delete</source>
        <translation>
            <numerusform>%Ln contact to delete</numerusform>
            <numerusform>%Ln contacts to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln contact(s)</source>
        <translation>
            <numerusform>Deleting %Ln contact</numerusform>
            <numerusform>Deleting %Ln contacts</numerusform>
        </translation>
    </message>
</context>
</TS>
