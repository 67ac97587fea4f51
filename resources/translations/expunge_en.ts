<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%Ln contact(s) would be deleted on %1 (profile &quot;%2&quot;).</source>
        <translation>
            <numerusform>%Ln contact would be deleted on %1 (profile &quot;%2&quot;).</numerusform>
            <numerusform>%Ln contacts would be deleted on %1 (profile &quot;%2&quot;).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At a limit of %1 it would take about %Ln minute(s).</source>
        <translation>
            <numerusform>At a limit of %1 it would take about %Ln minute.</numerusform>
            <numerusform>At a limit of %1 it would take about %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message numerus="yes">
        <source>%Ln contact(s) will be deleted on %1. This cannot be undone. Type the number to go on: </source>
        <translation>
            <numerusform>%Ln contact will be deleted on %1. This cannot be undone. Type the number to go on: </numerusform>
            <numerusform>%Ln contacts will be deleted on %1. This cannot be undone. Type the number to go on: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln contact(s) left or to be checked</source>
        <translation>
            <numerusform>%Ln contact left or to be checked</numerusform>
            <numerusform>%Ln contacts left or to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone on with %Ln time(s).</source>
        <translation>
            <numerusform>Gone on with %Ln time.</numerusform>
            <numerusform>Gone on with %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln contact ID(s) added</source>
        <translation>
            <numerusform>%Ln contact ID added</numerusform>
            <numerusform>%Ln contact IDs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with a warning</source>
        <translation>
            <numerusform>%Ln of them with a warning</numerusform>
            <numerusform>%Ln of them with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) merged</source>
        <translation>
            <numerusform>%Ln duplicate merged</numerusform>
            <numerusform>%Ln duplicates merged</numerusform>
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
        <source>%Ln trimmed</source>
        <translation>
            <numerusform>%Ln trimmed</numerusform>
            <numerusform>%Ln trimmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of other text left out</source>
        <translation>
            <numerusform>%Ln piece of other text left out</numerusform>
            <numerusform>%Ln pieces of other text left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact ID(s)</source>
        <translation>
            <numerusform>%Ln contact ID</numerusform>
            <numerusform>%Ln contact IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) passed over</source>
        <translation>
            <numerusform>%Ln row passed over</numerusform>
            <numerusform>%Ln rows passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileExchange</name>
    <message numerus="yes">
        <source>%Ln profile(s) added: %1. Keys are not part of such a file: enter one for each address.</source>
        <translation>
            <numerusform>%Ln profile added: %1. Keys are not part of such a file: enter one for each address.</numerusform>
            <numerusform>%Ln profiles added: %1. Keys are not part of such a file: enter one for each address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) were there already, in the same form: %1.</source>
        <translation>
            <numerusform>%Ln profile was there already, in the same form: %1.</numerusform>
            <numerusform>%Ln profiles were there already, in the same form: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>, about %Ln minute(s) left</source>
        <translation>
            <numerusform>, about %Ln minute left</numerusform>
            <numerusform>, about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Run started: %Ln contact(s) to delete on %1.</source>
        <translation>
            <numerusform>Run started: %Ln contact to delete on %1.</numerusform>
            <numerusform>Run started: %Ln contacts to delete on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run ended at the cap of %Ln deletion(s).</source>
        <translation>
            <numerusform>The run ended at the cap of %Ln deletion.</numerusform>
            <numerusform>The run ended at the cap of %Ln deletions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trial is done: %Ln contact(s) had their turn. Look at the results, then resume for the rest or stop.</source>
        <translation>
            <numerusform>The trial is done: %Ln contact had its turn. Look at the results, then resume for the rest or stop.</numerusform>
            <numerusform>The trial is done: %Ln contacts had their turn. Look at the results, then resume for the rest or stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln contact(s) is known to this key on %1, and nothing was deleted. Is it the right organisation, and the right list?</source>
        <translation>
            <numerusform>The %Ln contact is not known to this key on %1, and nothing was deleted. Is it the right organisation, and the right list?</numerusform>
            <numerusform>None of the %Ln contacts is known to this key on %1, and nothing was deleted. Is it the right organisation, and the right list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln deleted or gone</source>
        <translation>
            <numerusform>%Ln deleted or gone</numerusform>
            <numerusform>%Ln deleted or gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or unknown</source>
        <translation>
            <numerusform>%Ln failed or unknown</numerusform>
            <numerusform>%Ln failed or unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be checked</source>
        <translation>
            <numerusform>%Ln to be checked</numerusform>
            <numerusform>%Ln to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were not sent</source>
        <translation>
            <numerusform>%Ln contact was not sent</numerusform>
            <numerusform>%Ln contacts were not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been deleted</source>
        <translation>
            <numerusform>%Ln may have been deleted</numerusform>
            <numerusform>%Ln may have been deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning</source>
        <translation>
            <numerusform>%Ln with a warning</numerusform>
            <numerusform>%Ln with a warning</numerusform>
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
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln being sent</numerusform>
            <numerusform>%Ln being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln already gone</numerusform>
            <numerusform>%Ln already gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone but unconfirmed</source>
        <translation>
            <numerusform>%Ln gone but unconfirmed</numerusform>
            <numerusform>%Ln gone but unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not attempted</source>
        <translation>
            <numerusform>%Ln not attempted</numerusform>
            <numerusform>%Ln not attempted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message numerus="yes">
        <source>Delete %Ln run(s) from the history</source>
        <translation>
            <numerusform>Delete %Ln run from the history</numerusform>
            <numerusform>Delete %Ln runs from the history</numerusform>
        </translation>
    </message>
</context>
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
    <name>expunge::AfterRunBar</name>
    <message numerus="yes">
        <source>Retry %Ln failed…</source>
        <translation>
            <numerusform>Retry %Ln failed…</numerusform>
            <numerusform>Retry %Ln failed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again about %Ln…</source>
        <translation>
            <numerusform>Ask again about %Ln…</numerusform>
            <numerusform>Ask again about %Ln…</numerusform>
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
    <message numerus="yes">
        <source>%Ln not meant this time</source>
        <translation>
            <numerusform>%Ln not meant this time</numerusform>
            <numerusform>%Ln not meant this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete at most %Ln contact(s)</source>
        <translation>
            <numerusform>Delete at most %Ln contact</numerusform>
            <numerusform>Delete at most %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the first %Ln</source>
        <translation>
            <numerusform>Delete the first %Ln</numerusform>
            <numerusform>Delete the first %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expunge::ContactsPanel</name>
    <message numerus="yes">
        <source>%Ln ticked row(s) are hidden and would be deleted, too.</source>
        <translation>
            <numerusform>%Ln ticked row is hidden and would be deleted, too.</numerusform>
            <numerusform>%Ln ticked rows are hidden and would be deleted, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expunge::HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln run(s) chosen.</source>
        <translation>
            <numerusform>%Ln run chosen.</numerusform>
            <numerusform>%Ln runs chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expunge::ImportDialog</name>
    <message numerus="yes">
        <source>Add %Ln contact(s) to the list</source>
        <translation>
            <numerusform>Add %Ln contact to the list</numerusform>
            <numerusform>Add %Ln contacts to the list</numerusform>
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
