<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>%1 confirmed the request.</source>
        <translation>%1 hat die Anfrage bestätigt.</translation>
    </message>
    <message>
        <source>%1 confirmed another contact than the one that was asked for. Do not go on before OpenCX has explained this.</source>
        <translation>%1 hat einen anderen Kontakt bestätigt als den angefragten. Machen Sie nicht weiter, bevor OpenCX das erklärt hat.</translation>
    </message>
    <message>
        <source>%1 does not know this contact.</source>
        <translation>%1 kennt diesen Kontakt nicht.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>%1 cannot delete this contact now.</source>
        <translation>%1 kann diesen Kontakt jetzt nicht löschen.</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Enter a valid key.</source>
        <translation>%1 nimmt den API-Schlüssel nicht an. Geben Sie einen gültigen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The key may not do this on %1: it needs the permission contacts:write.</source>
        <translation>Der Schlüssel darf das auf %1 nicht: Er braucht die Berechtigung contacts:write.</translation>
    </message>
    <message>
        <source>A firewall in front of %1 refused the request before it reached the API. Ask whoever runs your network, or OpenCX.</source>
        <translation>Eine Firewall vor %1 hat die Anfrage abgelehnt, bevor sie die API erreicht hat. Fragen Sie die Verantwortlichen Ihres Netzes oder OpenCX.</translation>
    </message>
    <message>
        <source>%1 says that its limit is reached.</source>
        <translation>%1 meldet, dass das Limit erreicht ist.</translation>
    </message>
    <message>
        <source>%1 has trouble.</source>
        <translation>%1 ist gestört.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection and the address.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Netzverbindung und die Adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 gave an answer that confirms nothing.</source>
        <translation>%1 hat eine Antwort gegeben, die nichts bestätigt.</translation>
    </message>
    <message>
        <source>What answered at %1 is not the OpenCX API. Check the address, and whether this network asks for a login in the browser.</source>
        <translation>Was unter %1 geantwortet hat, ist nicht die OpenCX-API. Prüfen Sie die Adresse, und ob dieses Netz eine Anmeldung im Browser verlangt.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. Expunge does not follow, so that the key stays where it belongs. Check the address of the API.</source>
        <translation>%1 leitet zu einer anderen Adresse um. Expunge folgt nicht, damit der Schlüssel bleibt, wo er hingehört. Prüfen Sie die Adresse der API.</translation>
    </message>
    <message>
        <source>No secure connection to %1: it could not prove its identity.</source>
        <translation>Keine sichere Verbindung zu %1: Der Server konnte seine Identität nicht nachweisen.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login, which Expunge cannot give.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt eine Anmeldung, die Expunge nicht leisten kann.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 is possible: what answers there does not speak TLS. Check the port, and whether this is an http address.</source>
        <translation>Eine verschlüsselte Verbindung zu %1 ist nicht möglich: Was dort antwortet, spricht kein TLS. Prüfen Sie den Port, und ob dies eine http-Adresse ist.</translation>
    </message>
    <message>
        <source>What answered at %1 says that there is nothing, and not in the words of the OpenCX API. Check the address.</source>
        <translation>Was auf %1 geantwortet hat, sagt, dass dort nichts ist, und nicht in den Worten der OpenCX-API. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nothing through. Check the proxy settings of this computer, or ask whoever runs the proxy.</source>
        <translation>Der Proxy auf dem Weg zu %1 lässt nichts durch. Prüfen Sie die Proxy-Einstellungen dieses Computers, oder fragen Sie, wer den Proxy betreibt.</translation>
    </message>
    <message>
        <source>%1: it is valid from %2 to %3, and this computer&apos;s clock says %4</source>
        <translation>%1: Es gilt von %2 bis %3, und die Uhr dieses Computers sagt %4</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <source>There is no key in what was entered.</source>
        <translation>In der Eingabe ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>This is too long for a key: %1 characters, at most %2.</source>
        <translation>Das ist zu lang für einen Schlüssel: %1 Zeichen, höchstens %2.</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>the character %1</source>
        <translation>das Zeichen %1</translation>
    </message>
    <message>
        <source>A key cannot contain %1 (position %2). Copy the key once more, alone.</source>
        <translation>In einem Schlüssel darf %1 nicht vorkommen (Stelle %2). Kopieren Sie den Schlüssel noch einmal, und nur ihn.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Usage: expunge-cli check [ID]... [OPTION]...

Shows what a list holds: what would be sent, what looks odd, what is rejected
and why. Sends nothing and needs no key.

</source>
        <translation>Aufruf: expunge-cli check [ID]... [OPTION]...

Zeigt, was eine Liste enthält: was gesendet würde, was auffällt, was abgewiesen
wird und warum. Sendet nichts und braucht keinen Schlüssel.

</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) would be deleted on %1 (profile &quot;%2&quot;).</source>
        <translation>
            <numerusform>%Ln Kontakt würde auf %1 gelöscht (Profil „%2“).</numerusform>
            <numerusform>%Ln Kontakte würden auf %1 gelöscht (Profil „%2“).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At a limit of %1 it would take about %Ln minute(s).</source>
        <translation>
            <numerusform>Bei einem Limit von %1 würde das etwa %Ln Minute dauern.</numerusform>
            <numerusform>Bei einem Limit von %1 würde das etwa %Ln Minuten dauern.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run. Nothing was sent.</source>
        <translation>Das war ein Probelauf. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>
  --results FILE        write each row as CSV: its state, the reason, where it
                        came from, and the columns of its file
  --json                one JSON object per row on stdout, then a summary object
  --quiet               nothing on stderr but problems

stdout gets a line per state with its number. Exit code: 0 everything can be
sent, 1 some rows are rejected, or a file could not be written, 2 bad usage,
6 the list cannot be read or holds nothing that can be sent.

Examples:
  expunge-cli check --csv contacts.csv
  expunge-cli check --csv export.csv --column contact_id --delimiter &apos;;&apos; --json
</source>
        <translation>
  --results FILE        jede Zeile als CSV schreiben: Status, Grund, Herkunft und
                        die Spalten ihrer Datei
  --json                ein JSON-Objekt je Zeile auf stdout, dann eines mit der
                        Zusammenfassung
  --quiet               auf stderr nichts außer Problemen

Auf stdout steht eine Zeile je Status mit seiner Anzahl. Rückgabewert: 0 alles
kann gesendet werden, 1 einige Zeilen sind abgewiesen oder eine Datei konnte
nicht geschrieben werden, 2 falscher Aufruf, 6 die Liste ist nicht lesbar oder
enthält nichts, was gesendet werden kann.

Beispiele:
  expunge-cli check --csv contacts.csv
  expunge-cli check --csv export.csv --column contact_id --delimiter &apos;;&apos; --json
</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no command &quot;%1&quot;. See &quot;expunge-cli --help&quot;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. Siehe „expunge-cli --help“.</translation>
    </message>
    <message>
        <source>Not everything could be written to the standard output.</source>
        <translation>Nicht alles konnte auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>Usage: expunge-cli COMMAND [OPTION]...

Deletes contacts from an OpenCX organisation, never faster than its limit, and says
for every single contact what became of it. It shares profiles, keys and runs with
the window, &quot;expunge&quot;.

Commands:
  delete     delete contacts by ID, from lists and from CSV files
  check      show what a list holds; sends nothing
  resume     go on with a run that was interrupted or ended early
  runs       list the runs
  show       tell all about a run
  export     write the results of a run as CSV
  forget     overwrite and remove the journal of a run
  profile    list, add, edit, remove, export and import profiles
  key        put an API key into the keychain, look for it, remove it
  sandbox    serve a stand-in for the OpenCX API with made-up contacts

Options of every command:
  --data-dir DIR   keep settings and runs in this folder instead of the usual
                   ones, for portable use; keys stay in the keychain
  --help           explain the command

&quot;expunge-cli COMMAND --help&quot; explains a command, &quot;man expunge-cli&quot; everything;
&quot;expunge-cli --version&quot; shows the version.

Examples:
  expunge-cli key set
  expunge-cli check --csv contacts.csv
  expunge-cli delete --csv contacts.csv --results results.csv
</source>
        <translation>Aufruf: expunge-cli BEFEHL [OPTION]...

Löscht Kontakte aus einer OpenCX-Organisation, nie schneller als ihr Limit, und
sagt für jeden einzelnen Kontakt, was aus ihm geworden ist. Profile, Schlüssel
und Läufe sind dieselben wie im Fenster, „expunge“.

Befehle:
  delete     Kontakte nach ID, aus Listen und aus CSV-Dateien löschen
  check      zeigen, was eine Liste enthält; sendet nichts
  resume     einen Lauf fortsetzen, der unterbrochen wurde oder früh endete
  runs       die Läufe auflisten
  show       alles über einen Lauf zeigen
  export     die Ergebnisse eines Laufs als CSV schreiben
  forget     das Journal eines Laufs überschreiben und entfernen
  profile    Profile auflisten, hinzufügen, ändern, entfernen, ex- und importieren
  key        einen API-Schlüssel im Schlüsselbund ablegen, suchen, entfernen
  sandbox    einen Ersatz für die OpenCX-API mit erfundenen Kontakten betreiben

Optionen jedes Befehls:
  --data-dir DIR   Einstellungen und Läufe in diesem Ordner halten statt in den
                   üblichen, zum Mitnehmen; Schlüssel bleiben im Schlüsselbund
  --help           den Befehl erklären

„expunge-cli BEFEHL --help“ erklärt einen Befehl, „man expunge-cli“ alles;
„expunge-cli --version“ zeigt die Version.

Beispiele:
  expunge-cli key set
  expunge-cli check --csv contacts.csv
  expunge-cli delete --csv contacts.csv --results results.csv
</translation>
    </message>
    <message>
        <source>--data-dir has an empty value.</source>
        <translation>--data-dir hat einen leeren Wert.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>See &quot;expunge-cli %1 --help&quot;.</source>
        <translation>Siehe „expunge-cli %1 --help“.</translation>
    </message>
    <message>
        <source>--%1 has an empty value.</source>
        <translation>--%1 hat einen leeren Wert.</translation>
    </message>
    <message>
        <source>
Every command also takes --data-dir DIR: see &quot;expunge-cli --help&quot;.</source>
        <translation>
Jeder Befehl nimmt auch --data-dir DIR: siehe „expunge-cli --help“.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>Es wurde nichts gelöscht. %1</translation>
    </message>
    <message>
        <source>%1 in the organisation &quot;%2&quot;</source>
        <translation>%1 in der Organisation „%2“</translation>
    </message>
    <message>
        <source>--profile-confirm says &quot;%1&quot;, but the profile is &quot;%2&quot;.</source>
        <translation>--profile-confirm nennt „%1“, aber das Profil heißt „%2“.</translation>
    </message>
    <message>
        <source>A deletion cannot be undone: add --yes, or --confirm-count with the number of contacts.</source>
        <translation>Eine Löschung kann nicht rückgängig gemacht werden: Geben Sie --yes an, oder --confirm-count mit der Zahl der Kontakte.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; (%2) is marked as production: add --profile-confirm &quot;%1&quot; as well.</source>
        <translation>Das Profil „%1“ (%2) ist als Produktion gekennzeichnet: Geben Sie auch --profile-confirm &quot;%1&quot; an.</translation>
    </message>
    <message>
        <source>--confirm-count says %1, but %2 would be sent.</source>
        <translation>--confirm-count nennt %1, gesendet würden aber %2.</translation>
    </message>
    <message>
        <source>%1 Use the key that the run had, or add --other-key if this one is meant.</source>
        <translation>%1 Verwenden Sie den Schlüssel, den der Lauf hatte, oder geben Sie --other-key an, wenn dieser gemeint ist.</translation>
    </message>
    <message>
        <source>other key</source>
        <comment>to be typed</comment>
        <translation>anderer Schlüssel</translation>
    </message>
    <message>
        <source>%1 Type &quot;%2&quot; to go on with it: </source>
        <translation>%1 Geben Sie „%2“ ein, um damit fortzufahren: </translation>
    </message>
    <message>
        <source>The key of the run is needed.</source>
        <translation>Der Schlüssel des Laufs wird gebraucht.</translation>
    </message>
    <message>
        <source>That is not the name of the profile.</source>
        <translation>Das ist nicht der Name des Profils.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be deleted on %1. This cannot be undone. Type the number to go on: </source>
        <translation>
            <numerusform>%Ln Kontakt wird auf %1 gelöscht. Das kann nicht rückgängig gemacht werden. Geben Sie die Zahl ein, um fortzufahren: </numerusform>
            <numerusform>%Ln Kontakte werden auf %1 gelöscht. Das kann nicht rückgängig gemacht werden. Geben Sie die Zahl ein, um fortzufahren: </numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the number of contacts.</source>
        <translation>Das ist nicht die Zahl der Kontakte.</translation>
    </message>
    <message>
        <source>This key belongs to %1, and %2 is meant. Use a key of %2, or add --other-organisation if %1 is meant this time.</source>
        <translation>Dieser Schlüssel gehört zu %1, und %2 ist gemeint. Nehmen Sie einen Schlüssel von %2, oder fügen Sie --other-organisation an, wenn dieses Mal %1 gemeint ist.</translation>
    </message>
    <message>
        <source>organisation not known: the API has not answered yet</source>
        <translation>Organisation nicht bekannt: Die API hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; (%2) is marked as production.</source>
        <translation>Das Profil „%1“ (%2) ist als Produktion gekennzeichnet.</translation>
    </message>
    <message>
        <source>Nothing shows in which organisation would be deleted, because this key may not read it.</source>
        <translation>Nichts zeigt, in welcher Organisation gelöscht würde, denn dieser Schlüssel darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>%1 If that is meant, add --profile-confirm &quot;%2&quot;.</source>
        <translation>%1 Wenn das gemeint ist, fügen Sie --profile-confirm &quot;%2&quot; an.</translation>
    </message>
    <message>
        <source>%1 Type the profile&apos;s name (%2) to go on: </source>
        <translation>%1 Tippen Sie den Namen des Profils (%2), um fortzufahren: </translation>
    </message>
</context>
<context>
    <name>ContactCells</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>DeleteCommand</name>
    <message>
        <source>Usage: expunge-cli delete [ID]... [OPTION]... --yes

Deletes contacts from an OpenCX organisation: one request per contact, never
faster than the limit of the API. This cannot be undone.

</source>
        <translation>Aufruf: expunge-cli delete [ID]... [OPTION]... --yes

Löscht Kontakte aus einer OpenCX-Organisation: eine Anfrage je Kontakt, nie
schneller als das Limit der API. Das kann nicht rückgängig gemacht werden.

</translation>
    </message>
    <message>
        <source>  --dry-run             only show what would be sent and where; sends nothing,
                        and needs no key and no confirmation
</source>
        <translation>  --dry-run             nur zeigen, was wohin gesendet würde; sendet nichts und
                        braucht weder Schlüssel noch Bestätigung
</translation>
    </message>
    <message>
        <source>
Examples:
  expunge-cli delete 3c90c3cc-0d44-4b50-8888-8dd25736052a
  expunge-cli delete --csv contacts.csv --dry-run
  expunge-cli delete --csv contacts.csv --confirm-count 250 --profile staging
  expunge-cli delete --csv contacts.csv --yes --profile-confirm Production
  generate-ids | expunge-cli delete --from - --yes --max-delete 500       --profile-confirm Production --json &gt;results.jsonl
</source>
        <translation>
Beispiele:
  expunge-cli delete 3c90c3cc-0d44-4b50-8888-8dd25736052a
  expunge-cli delete --csv contacts.csv --dry-run
  expunge-cli delete --csv contacts.csv --confirm-count 250 --profile staging
  expunge-cli delete --csv contacts.csv --yes --profile-confirm Production
  generate-ids | expunge-cli delete --from - --yes --max-delete 500 \
      --profile-confirm Production --json &gt;results.jsonl
</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>Es wurde nichts gelöscht. %1</translation>
    </message>
    <message>
        <source>The results cannot be written to %1. Nothing was deleted. Name a file in a folder that exists and can be written.</source>
        <translation>Die Ergebnisse können nicht nach %1 geschrieben werden. Es wurde nichts gelöscht. Nennen Sie eine Datei in einem Ordner, den es gibt und in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Deleting in %1, %2 (profile &quot;%3&quot;).</source>
        <translation>Gelöscht wird in %1, %2 (Profil „%3“).</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>--data-dir has an empty value.</source>
        <translation>--data-dir hat einen leeren Wert.</translation>
    </message>
    <message>
        <source>Usage: expunge [OPTION]... [FILE]...

Deletes contacts from an OpenCX organisation. The files are imported into the
list; nothing is sent before it has been confirmed.

  --sandbox        start with the built-in sandbox: made-up contacts, no key
  --profile NAME   start with this profile
  --api-url URL    use this address of the API, for this session
  --data-dir DIR   keep settings and runs in this folder, for portable use; keys
                   stay in the keychain of the system
  --tour FOLDER    go through the main job on the sandbox by itself and leave
                   pictures and the results in FOLDER
  --version        show the version
  --help           show this text
</source>
        <translation>Aufruf: expunge [OPTION]... [DATEI]...

Löscht Kontakte aus einer OpenCX-Organisation. Die Dateien werden in die Liste
importiert; nichts wird gesendet, bevor es bestätigt ist.

  --sandbox        mit der eingebauten Sandbox beginnen: erfundene Kontakte,
                   kein Schlüssel
  --profile NAME   mit diesem Profil beginnen
  --api-url URL    diese Adresse der API verwenden, nur diesmal
  --data-dir DIR   Einstellungen und Läufe in diesem Ordner halten, zum
                   Mitnehmen; Schlüssel bleiben im Schlüsselbund des Systems
  --tour FOLDER    den ganzen Ablauf in der Sandbox von selbst durchgehen und
                   Bilder und Ergebnisse in FOLDER ablegen
  --version        die Version zeigen
  --help           diesen Text zeigen
</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>&quot;%1&quot; is no web address. It looks like https://api.open.cx.</source>
        <translation>„%1“ ist keine Webadresse. Eine solche sieht aus wie https://api.open.cx.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so the key could be read on its way. Use an https address.</source>
        <translation>%1 ist nicht verschlüsselt, der Schlüssel könnte also unterwegs mitgelesen werden. Verwenden Sie eine https-Adresse.</translation>
    </message>
    <message>
        <source>%1 is not an https address.</source>
        <translation>%1 ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>%1 contains more than a host and a path. Leave out user names, question marks and what follows #.</source>
        <translation>%1 enthält mehr als Server und Pfad. Lassen Sie Benutzernamen, Fragezeichen und alles nach # weg.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Usage: expunge-cli export [RUN] --results FILE

Writes what became of each contact of a run as CSV, also of one that was done in
the window or is not complete. RUN is the ID that &quot;expunge-cli runs&quot; shows; the
default is the latest run. The file can be the list of another deletion.

  --results FILE        the file to write; one that exists is replaced

Exit code: 0 done, 1 the file could not be written, 2 bad usage or no such run,
6 the journal cannot be read.

Example:
  expunge-cli export --results results.csv
</source>
        <translation>Aufruf: expunge-cli export [LAUF] --results FILE

Schreibt als CSV, was aus jedem Kontakt eines Laufs geworden ist, auch eines
Laufs aus dem Fenster oder eines unvollständigen. LAUF ist die ID, die
„expunge-cli runs“ zeigt; ohne Angabe der letzte. Die Datei kann die Liste einer
weiteren Löschung sein.

  --results FILE        die Datei, die geschrieben wird; eine vorhandene wird
                        ersetzt

Rückgabewert: 0 erledigt, 1 die Datei konnte nicht geschrieben werden,
2 falscher Aufruf oder kein solcher Lauf, 6 das Journal ist nicht lesbar.

Beispiel:
  expunge-cli export --results results.csv
</translation>
    </message>
    <message>
        <source>Name the file with --results.</source>
        <translation>Nennen Sie die Datei mit --results.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Where deletions would go, and with which key.</source>
        <translation>Wohin Löschungen gehen würden, und mit welchem Schlüssel.</translation>
    </message>
    <message>
        <source>Here contact IDs come into the list. Nothing is sent by that.</source>
        <translation>Hier kommen Kontakt-IDs in die Liste. Dadurch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The list, and what has become of each contact. The numbers above it are filters.</source>
        <translation>Die Liste, und was aus jedem Kontakt geworden ist. Die Zahlen darüber sind Filter.</translation>
    </message>
    <message>
        <source>Starts, pauses and stops a deletion, and shows how far it is.</source>
        <translation>Startet, pausiert und stoppt eine Löschung und zeigt, wie weit sie ist.</translation>
    </message>
    <message>
        <source>A run that was interrupted. Nothing goes on by itself.</source>
        <translation>Ein Lauf, der unterbrochen wurde. Nichts geht von selbst weiter.</translation>
    </message>
    <message>
        <source>What has happened, with the messages of the API.</source>
        <translation>Was geschehen ist, mit den Meldungen der API.</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>Mehr in der Anleitung</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language, as the folder of the guide is called</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gang</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>API not reachable</source>
        <translation>API nicht erreichbar</translation>
    </message>
    <message>
        <source>Chosen number reached</source>
        <translation>Gewählte Zahl erreicht</translation>
    </message>
    <message>
        <source>Ended by doubt</source>
        <translation>Im Zweifel beendet</translation>
    </message>
    <message>
        <source>Disk refused</source>
        <translation>Datenträger verweigert</translation>
    </message>
    <message>
        <source>Interrupted, left</source>
        <translation>Unterbrochen, belassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) left or to be checked</source>
        <translation>
            <numerusform>%Ln Kontakt offen oder zu prüfen</numerusform>
            <numerusform>%Ln Kontakte offen oder zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended at %1 after %2.</source>
        <translation>Um %1 beendet, Dauer: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Gone on with %Ln time(s).</source>
        <translation>
            <numerusform>%Ln-mal fortgesetzt.</numerusform>
            <numerusform>%Ln-mal fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun by %1.</source>
        <translation>Begonnen von %1.</translation>
    </message>
    <message>
        <source>Run %1.</source>
        <translation>Lauf %1.</translation>
    </message>
    <message>
        <source>Key of another organisation</source>
        <translation>Schlüssel einer anderen Organisation</translation>
    </message>
</context>
<context>
    <name>IdNote</name>
    <message>
        <source>not a UUID</source>
        <translation>keine UUID</translation>
    </message>
    <message>
        <source>a placeholder, hardly a real contact</source>
        <translation>ein Platzhalter, wohl kein echter Kontakt</translation>
    </message>
    <message>
        <source>its last digits are zeros: perhaps a spreadsheet has rounded the number</source>
        <translation>ihre letzten Ziffern sind Nullen: Vielleicht hat eine Tabellenkalkulation die Zahl gerundet</translation>
    </message>
    <message>
        <source>shorter than the other numbers: perhaps a spreadsheet has taken zeros off its front</source>
        <translation>kürzer als die anderen Zahlen: Vielleicht hat eine Tabellenkalkulation vorn Nullen entfernt</translation>
    </message>
    <message>
        <source>another entry differs from it in upper and lower case only</source>
        <translation>ein anderer Eintrag unterscheidet sich nur in Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>blanks removed</source>
        <translation>Leerzeichen entfernt</translation>
    </message>
    <message>
        <source>invisible characters removed</source>
        <translation>unsichtbare Zeichen entfernt</translation>
    </message>
    <message>
        <source>quotes removed</source>
        <translation>Anführungszeichen entfernt</translation>
    </message>
    <message>
        <source>braces removed</source>
        <translation>Klammern entfernt</translation>
    </message>
    <message>
        <source>urn:uuid: removed</source>
        <translation>urn:uuid: entfernt</translation>
    </message>
    <message>
        <source>written in lower case</source>
        <translation>in Kleinbuchstaben geschrieben</translation>
    </message>
</context>
<context>
    <name>IdProblem</name>
    <message>
        <source>No ID</source>
        <translation>Keine ID</translation>
    </message>
    <message>
        <source>A dot is no contact ID</source>
        <translation>Ein Punkt ist keine Kontakt-ID</translation>
    </message>
    <message>
        <source>&quot;segments&quot; is an address of the API, not a contact</source>
        <translation>„segments“ ist eine Adresse der API, kein Kontakt</translation>
    </message>
    <message>
        <source>The character %1 cannot be part of a contact ID</source>
        <translation>Das Zeichen %1 kann nicht Teil einer Kontakt-ID sein</translation>
    </message>
    <message>
        <source>Longer than 255 characters</source>
        <translation>Länger als 255 Zeichen</translation>
    </message>
    <message>
        <source>Changed by a spreadsheet: the digits of this number are lost</source>
        <translation>Durch eine Tabellenkalkulation verändert: Die Ziffern dieser Zahl sind verloren</translation>
    </message>
    <message>
        <source>An e-mail address, not a contact ID</source>
        <translation>Eine E-Mail-Adresse, keine Kontakt-ID</translation>
    </message>
    <message>
        <source>No contact ID in this text</source>
        <translation>Keine Kontakt-ID in diesem Text</translation>
    </message>
    <message>
        <source>The row ends before the column of the IDs</source>
        <translation>Die Zeile endet vor der Spalte der IDs</translation>
    </message>
    <message>
        <source>The name of a column, not a contact ID</source>
        <translation>Der Name einer Spalte, keine Kontakt-ID</translation>
    </message>
    <message>
        <source>This object has no field for the contact ID</source>
        <translation>Dieses Objekt hat kein Feld für die Kontakt-ID</translation>
    </message>
    <message>
        <source>A list inside the list, not a contact ID</source>
        <translation>Eine Liste in der Liste, keine Kontakt-ID</translation>
    </message>
    <message>
        <source>This line is not valid JSON</source>
        <translation>Diese Zeile ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>Rejected when the list was saved</source>
        <translation>Abgewiesen, als die Liste gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>This key belongs to %1; which organisation this run is for is not known, because its first key could not read it. Resume if it is the same, or stop.</source>
        <translation>Dieser Schlüssel gehört zu %1; für welche Organisation dieser Lauf ist, ist nicht bekannt, weil sein erster Schlüssel sie nicht lesen durfte. Setzen Sie fort, wenn es dieselbe ist, oder stoppen Sie.</translation>
    </message>
    <message>
        <source>The organisation of the new key is not known: this key may not read it. Resume if it belongs to the same organisation as the first one, or stop.</source>
        <translation>Die Organisation des neuen Schlüssels ist nicht bekannt: Dieser Schlüssel darf sie nicht lesen. Setzen Sie fort, wenn er zur selben Organisation wie der erste gehört, oder stoppen Sie.</translation>
    </message>
    <message>
        <source>This key belongs to %1; this run is for %2.</source>
        <translation>Dieser Schlüssel gehört zu %1; dieser Lauf ist für %2.</translation>
    </message>
    <message>
        <source>This key may not read its organisation, so nothing shows that it belongs to %1, for which this run is. Enter a key that can read it.</source>
        <translation>Dieser Schlüssel darf seine Organisation nicht lesen, also zeigt nichts, dass er zu %1 gehört, für die dieser Lauf ist. Geben Sie einen Schlüssel ein, der sie lesen darf.</translation>
    </message>
    <message>
        <source>This key may not read its organisation, so nothing shows where would be deleted. Resume if it is the right key, or stop.</source>
        <translation>Dieser Schlüssel darf seine Organisation nicht lesen, also zeigt nichts, wo gelöscht würde. Setzen Sie fort, wenn es der richtige Schlüssel ist, oder stoppen Sie.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Column “%2” of “%1” holds e-mail addresses, not contact IDs. Choose the column with the contact IDs, or export the list with its IDs.</source>
        <translation>Spalte „%2“ von „%1“ enthält E-Mail-Adressen, keine Kontakt-IDs. Wählen Sie die Spalte mit den Kontakt-IDs, oder exportieren Sie die Liste mit ihren IDs.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Its columns are: %3.</source>
        <translation>„%1“ hat keine Spalte „%2“. Die Spalten sind: %3.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Going by its name, column “%1” holds the IDs of something else, not of contacts.</source>
        <translation>Dem Namen nach enthält Spalte „%1“ die IDs von etwas anderem, nicht von Kontakten.</translation>
    </message>
    <message>
        <source>“%1” has more than one column “%2”: %3 and %4. Give its number.</source>
        <translation>„%1“ hat mehr als eine Spalte „%2“: %3 und %4. Geben Sie ihre Nummer an.</translation>
    </message>
    <message>
        <source>In “%1”, the columns %2 and %3 both look like contact IDs. Choose the one that is meant.</source>
        <translation>In „%1“ sehen die Spalten %2 und %3 beide nach Kontakt-IDs aus. Wählen Sie die gemeinte.</translation>
    </message>
    <message>
        <source>Column “%2” of “%1” holds IDs, but going by its name not those of contacts. If they are, choose this column by hand.</source>
        <translation>Spalte „%2“ von „%1“ enthält IDs, dem Namen nach aber nicht die von Kontakten. Wenn doch, wählen Sie diese Spalte selbst.</translation>
    </message>
    <message>
        <source>its cells look like contact IDs</source>
        <translation>ihre Zellen sehen nach Kontakt-IDs aus</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>nach ihrem Namen</translation>
    </message>
    <message>
        <source>the only column</source>
        <translation>die einzige Spalte</translation>
    </message>
    <message>
        <source>No column of “%1” looks like contact IDs. If one of them is, choose it by hand. Its columns are: %2.</source>
        <translation>Keine Spalte von „%1“ sieht nach Kontakt-IDs aus. Wenn es doch eine ist, wählen Sie sie selbst. Die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the quotation mark that opens in line %2 is never closed. Close or remove it. Nothing of the file was added.</source>
        <translation>„%1“ kann nicht gelesen werden: Das Anführungszeichen, das in Zeile %2 öffnet, wird nie geschlossen. Schließen oder entfernen Sie es. Aus der Datei wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the quotation mark that opens in line %2 closes only in line %3, in the middle of a text. Correct line %2. Nothing of the file was added.</source>
        <translation>„%1“ kann nicht gelesen werden: Das Anführungszeichen, das in Zeile %2 öffnet, schließt erst in Zeile %3, mitten in einem Text. Berichtigen Sie Zeile %2. Aus der Datei wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>This character cannot separate columns. Use comma, semicolon, tab or pipe.</source>
        <translation>Dieses Zeichen kann keine Spalten trennen. Verwenden Sie Komma, Semikolon, Tabulator oder senkrechten Strich.</translation>
    </message>
    <message>
        <source>“%1” is no result file of Expunge, so it does not tell which contacts failed. Import it as a list.</source>
        <translation>„%1“ ist keine Ergebnisdatei von Expunge und sagt daher nicht, welche Kontakte fehlgeschlagen sind. Importieren Sie sie als Liste.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but blank lines.</source>
        <translation>„%1“ enthält nur leere Zeilen.</translation>
    </message>
    <message>
        <source>“%1” has a header, but no rows below it.</source>
        <translation>„%1“ hat eine Kopfzeile, aber keine Zeilen darunter.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation>„%1“ ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Eine Datei „%1“ gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file. To read from a program, use the standard input.</source>
        <translation>„%1“ ist eine Pipe oder ein Gerät, keine Datei. Um aus einem Programm zu lesen, verwenden Sie die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” may not be read by this user. Change the permissions of the file, or copy it.</source>
        <translation>Dieser Benutzer darf „%1“ nicht lesen. Ändern Sie die Rechte der Datei, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being read. Nothing of it was added. Import it again when the program that writes it is done.</source>
        <translation>„%1“ wurde während des Lesens geändert. Nichts daraus wurde hinzugefügt. Importieren Sie die Datei noch einmal, wenn das Programm, das sie schreibt, fertig ist.</translation>
    </message>
    <message>
        <source>an Excel workbook or another ZIP archive</source>
        <translation>eine Excel-Arbeitsmappe oder ein anderes ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old Excel workbook or another Office document</source>
        <translation>eine alte Excel-Arbeitsmappe oder ein anderes Office-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>eine Binärdatei</translation>
    </message>
    <message>
        <source>There are no contact IDs in “%1”.</source>
        <translation>In „%1“ sind keine Kontakt-IDs.</translation>
    </message>
    <message>
        <source>All rows of “%1” were ticked off when it was saved.</source>
        <translation>Alle Zeilen von „%1“ waren abgewählt, als die Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>“%1” has no row with one of the states that are asked for: %2.</source>
        <translation>„%1“ hat keine Zeile mit einem der gewünschten Status: %2.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>found inside other text</source>
        <translation>in anderem Text gefunden</translation>
    </message>
    <message>
        <source>the same contact, but for upper and lower case: %1</source>
        <translation>derselbe Kontakt, bis auf Groß- und Kleinschreibung: %1</translation>
    </message>
    <message>
        <source>the same contact: %1</source>
        <translation>derselbe Kontakt: %1</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: the mistake is in line %2. Nothing of it was added.</source>
        <translation>„%1“ ist kein gültiges JSON: Der Fehler ist in Zeile %2. Nichts daraus wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is not as it was when the list was read from it, so its columns are not in the file. What became of its contacts is.</source>
        <translation>„%1“ ist nicht mehr so wie beim Lesen der Liste, daher fehlen ihre Spalten in der Datei. Was aus den Kontakten geworden ist, steht darin.</translation>
    </message>
    <message>
        <source>%1 So its columns are not in the file. What became of its contacts is.</source>
        <translation>%1 Daher fehlen ihre Spalten in der Datei. Was aus den Kontakten geworden ist, steht darin.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns, so they are not in the file. What became of its contacts is.</source>
        <translation>„%1“ hat mehr als %2 Spalten, daher fehlen sie in der Datei. Was aus den Kontakten geworden ist, steht darin.</translation>
    </message>
    <message>
        <source>“%1” is %2, not a text file. Open it in the program it belongs to and save the contact IDs as CSV.</source>
        <translation>„%1“ ist %2, keine Textdatei. Öffnen Sie sie in ihrem Programm, und speichern Sie die Kontakt-IDs als CSV.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Choose another, or save “%2” as UTF-8.</source>
        <translation>Die Kodierung „%1“ ist hier nicht bekannt. Wählen Sie eine andere, oder speichern Sie „%2“ als UTF-8.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled. Nothing of it was added.</source>
        <translation>Das Lesen von „%1“ wurde abgebrochen. Nichts daraus wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” could not be read to the end: %2. Nothing of it was added.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden: %2. Nichts daraus wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln contact ID(s) added</source>
        <translation>
            <numerusform>%Ln Kontakt-ID hinzugefügt</numerusform>
            <numerusform>%Ln Kontakt-IDs hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source> from column “%1”</source>
        <translation> aus Spalte „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact ID(s)</source>
        <translation>
            <numerusform>%Ln Kontakt-ID</numerusform>
            <numerusform>%Ln Kontakt-IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with a warning</source>
        <translation>
            <numerusform>%Ln davon mit einer Warnung</numerusform>
            <numerusform>%Ln davon mit einer Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) merged</source>
        <translation>
            <numerusform>%Ln doppelte zusammengefasst</numerusform>
            <numerusform>%Ln doppelte zusammengefasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgewiesen</numerusform>
            <numerusform>%Ln abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trimmed</source>
        <translation>
            <numerusform>%Ln bereinigt</numerusform>
            <numerusform>%Ln bereinigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of other text left out</source>
        <translation>
            <numerusform>%Ln Stück anderer Text weggelassen</numerusform>
            <numerusform>%Ln Stücke anderer Text weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) passed over</source>
        <translation>
            <numerusform>%Ln Zeile übergangen</numerusform>
            <numerusform>%Ln Zeilen übergangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>There is no such run.</source>
        <translation>Einen solchen Lauf gibt es nicht.</translation>
    </message>
    <message>
        <source>A run needs at least one contact ID, and none that was rejected.</source>
        <translation>Ein Lauf braucht mindestens eine Kontakt-ID und keine, die abgewiesen wurde.</translation>
    </message>
    <message>
        <source>A run cannot be called &quot;%1&quot;.</source>
        <translation>Ein Lauf kann nicht „%1“ heißen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The journal %1 has vanished, so nothing more can be recorded in it. Has somebody removed it?</source>
        <translation>Das Journal %1 ist verschwunden, es kann also nichts mehr darin festgehalten werden. Hat es jemand entfernt?</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing, so no journal can be kept. Install the package with Qt&apos;s SQLite plugin (libqt6sql6-sqlite).</source>
        <translation>Der SQLite-Treiber von Qt fehlt, daher kann kein Journal geführt werden. Installieren Sie das Paket mit dem SQLite-Modul von Qt (libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The journal %1 does not exist.</source>
        <translation>Das Journal %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>The file %1 is no journal of Expunge.</source>
        <translation>Die Datei %1 ist kein Journal von Expunge.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Expunge. It stays as it is; update Expunge to open it.</source>
        <translation>Das Journal %1 stammt von einem neueren Expunge. Es bleibt, wie es ist; aktualisieren Sie Expunge, um es zu öffnen.</translation>
    </message>
    <message>
        <source>its version is missing</source>
        <translation>seine Version fehlt</translation>
    </message>
    <message>
        <source>The journal %1 cannot be kept safely where it is. It must lie on a local disk that can be written, not on a network share.</source>
        <translation>Das Journal %1 kann dort, wo es liegt, nicht sicher geführt werden. Es muss auf einem beschreibbaren lokalen Datenträger liegen, nicht auf einer Netzfreigabe.</translation>
    </message>
    <message>
        <source>The journal %1 is in use.</source>
        <translation>Das Journal %1 ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged (%2).</source>
        <translation>Das Journal %1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>The journal %1 is locked by another program. Close that program and try again.</source>
        <translation>Das Journal %1 ist durch ein anderes Programm gesperrt. Schließen Sie dieses Programm, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: the file, its folder or the disk is read-only. Check the permissions.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden: Datei, Ordner oder Datenträger sind schreibgeschützt. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened. Check the permissions of the file and of its folder.</source>
        <translation>Das Journal %1 kann nicht geöffnet werden. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal %1 cannot grow. Free some space and go on.</source>
        <translation>Der Datenträger ist voll, daher kann das Journal %1 nicht wachsen. Schaffen Sie Platz, und fahren Sie fort.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read or written (%2). Check the disk and its free space.</source>
        <translation>Das Journal %1 kann nicht gelesen oder geschrieben werden (%2). Prüfen Sie den Datenträger und seinen freien Platz.</translation>
    </message>
    <message>
        <source>The journal %1 does not work: %2.</source>
        <translation>Das Journal %1 funktioniert nicht: %2.</translation>
    </message>
    <message>
        <source>The file stays where it is; nothing of it was deleted.</source>
        <translation>Die Datei bleibt, wo sie ist; nichts davon wurde gelöscht.</translation>
    </message>
    <message>
        <source>It was moved aside to %1; nothing of it was deleted.</source>
        <translation>Es wurde nach %1 verschoben; nichts davon wurde gelöscht.</translation>
    </message>
    <message>
        <source>Writing the journal was cancelled.</source>
        <translation>Das Schreiben des Journals wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The list holds rejected entries.</source>
        <translation>Die Liste enthält abgewiesene Einträge.</translation>
    </message>
    <message>
        <source>This row or state does not belong into the journal.</source>
        <translation>Diese Zeile oder dieser Status gehört nicht in das Journal.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The run stays, because the limit of the API is kept by what it remembers.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Der Lauf bleibt, denn was er sich merkt, hält das Limit der API ein.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is accepted by %1; %2.</source>
        <translation>%1 nimmt den Schlüssel an; %2.</translation>
    </message>
    <message>
        <source>The key was refused, so it was not stored. %1</source>
        <translation>Der Schlüssel wurde abgelehnt und darum nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The key could not be tested, so it was not stored. %1 With --untested it is stored all the same.</source>
        <translation>Der Schlüssel konnte nicht geprüft werden und wurde darum nicht gespeichert. %1 Mit --untested wird er trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>%1 It was not stored. Make another profile for it, or say with --other-organisation that this profile is for %2 from now on.</source>
        <translation>%1 Er wurde nicht gespeichert. Legen Sie ein eigenes Profil für ihn an, oder sagen Sie mit --other-organisation, dass dieses Profil von nun an für %2 ist.</translation>
    </message>
    <message>
        <source>The key belongs to %1.</source>
        <translation>Der Schlüssel gehört zu %1.</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>The key cannot be asked for here. Write it to stdin.</source>
        <translation>Nach dem Schlüssel kann hier nicht gefragt werden. Schreiben Sie ihn auf stdin.</translation>
    </message>
    <message>
        <source>API key for %1 (what you type is not shown): </source>
        <translation>API-Schlüssel für %1 (Ihre Eingabe wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>No key was entered. Nothing has changed in the keychain.</source>
        <translation>Es wurde kein Schlüssel eingegeben. Im Schlüsselbund hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Commands of expunge-cli take a key from OPENCX_API_KEY, too.</source>
        <translation>Die Befehle von expunge-cli nehmen einen Schlüssel auch aus OPENCX_API_KEY.</translation>
    </message>
    <message>
        <source>A key cannot be given as an argument, because other users of this machine can see arguments. If that was one, replace it in OpenCX.</source>
        <translation>Ein Schlüssel kann kein Argument sein, weil andere Benutzer dieses Rechners Argumente sehen können. Wenn das einer war, ersetzen Sie ihn in OpenCX.</translation>
    </message>
    <message>
        <source>Usage: expunge-cli key set [OPTION]...
       expunge-cli key status [OPTION]... [--json]
       expunge-cli key adopt [OPTION]...
       expunge-cli key forget [OPTION]... [--old]

Keeps API keys in the keychain of this system (the Secret Service), one per
profile, for the window and the command line alike.

set asks for the key on the terminal and does not show what is typed; without a
terminal it takes the first line of stdin. It asks the API whose key that is,
shows the organisation, and stores the key if it is that of the profile; the
first key decides which that is. It is read back and compared. status tells
where a deletion would get its key from: the keychain, OPENCX_API_KEY or
nowhere. forget removes the key and makes sure it is gone.

Earlier versions kept one key per address. Such a key is not used any more:
adopt gives it to the profile, after the same look at its organisation, and
forget --old removes it.

</source>
        <translation>Aufruf: expunge-cli key set [OPTION]...
        expunge-cli key status [OPTION]... [--json]
        expunge-cli key adopt [OPTION]...
        expunge-cli key forget [OPTION]... [--old]

Bewahrt API-Schlüssel im Schlüsselbund dieses Systems auf (dem Secret Service),
einen je Profil, für das Fenster und die Kommandozeile gleichermaßen.

set fragt auf dem Terminal nach dem Schlüssel und zeigt nicht, was getippt wird;
ohne Terminal nimmt es die erste Zeile von stdin. Es fragt die API, wem der
Schlüssel gehört, zeigt die Organisation und speichert ihn, wenn es die des
Profils ist; der erste Schlüssel entscheidet, welche das ist. Er wird
zurückgelesen und verglichen. status sagt, woher eine Löschung ihren Schlüssel
bekäme: aus dem Schlüsselbund, aus OPENCX_API_KEY oder nirgendwoher. forget
entfernt den Schlüssel und vergewissert sich, dass er weg ist.

Frühere Versionen hatten einen Schlüssel je Adresse. Ein solcher wird nicht mehr
benutzt: adopt gibt ihn dem Profil, nach demselben Blick auf seine Organisation,
und forget --old entfernt ihn.

</translation>
    </message>
    <message>
        <source>  --other-organisation  with set and adopt: the profile is for the organisation
                        of this key from now on
  --untested            with set: store the key without asking the API
  --old                 with forget: the key that an earlier version kept
  --no-input            do not ask on a terminal
  --json                with status: one JSON object

The key is never an argument: other users of this machine can see those. When
the keychain does not answer within ten seconds, it is not waited for. In cron
and on servers there is often none, or it is locked: set OPENCX_API_KEY there.

Exit code: 0 done, for status: there is a key; 2 bad usage, or a key of another
organisation; 3 there is no key, it is none, it was refused, or the keychain did
not do it; 4 the API was not reached. The message says why.

Examples:
  expunge-cli key set --profile staging
  pass opencx/staging | expunge-cli key set --profile staging
  expunge-cli key status
</source>
        <translation>  --other-organisation  bei set und adopt: Das Profil ist von nun an für die
                        Organisation dieses Schlüssels
  --untested            bei set: speichert ohne die API zu fragen
  --old                 bei forget: den Schlüssel, den eine frühere Version hatte
  --no-input            auf einem Terminal nicht fragen
  --json                bei status: ein JSON-Objekt

Der Schlüssel ist nie ein Argument: Andere Benutzer dieses Rechners können die
sehen. Antwortet der Schlüsselbund nicht binnen zehn Sekunden, so wird nicht auf
ihn gewartet. Unter cron und auf Servern gibt es oft keinen, oder er ist
gesperrt: Setzen Sie dort OPENCX_API_KEY.

Rückgabewert: 0 getan, bei status: Es gibt einen Schlüssel; 2 falscher Aufruf,
oder der Schlüssel gehört einer anderen Organisation; 3 es gibt keinen, es ist
keiner, er wurde abgelehnt, oder der Schlüsselbund tat es nicht; 4 die API wurde
nicht erreicht. Die Meldung sagt warum.

Beispiele:
  expunge-cli key set --profile staging
  pass opencx/staging | expunge-cli key set --profile staging
  expunge-cli key status
</translation>
    </message>
    <message>
        <source>No key of an earlier version was found for %1. %2</source>
        <translation>Für %1 wurde kein Schlüssel einer früheren Version gefunden. %2</translation>
    </message>
    <message>
        <source>&quot;key&quot; takes set, status, adopt or forget. See &quot;expunge-cli key --help&quot;.</source>
        <translation>„key“ nimmt set, status, adopt oder forget. Siehe „expunge-cli key --help“.</translation>
    </message>
</context>
<context>
    <name>KeySource</name>
    <message>
        <source>The key in OPENCX_API_KEY cannot be used. %1</source>
        <translation>Der Schlüssel in OPENCX_API_KEY ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>An earlier version kept a key (%1) for %2, which is not used any more: &quot;expunge-cli key adopt %3&quot; gives it to this profile, &quot;expunge-cli key forget --old %3&quot; removes it.</source>
        <translation>Eine frühere Version hatte einen Schlüssel (%1) für %2, der nicht mehr benutzt wird: „expunge-cli key adopt %3“ gibt ihn diesem Profil, „expunge-cli key forget --old %3“ entfernt ihn.</translation>
    </message>
    <message>
        <source>The keychain holds a key for this profile; OPENCX_API_KEY is not used.</source>
        <translation>Der Schlüsselbund enthält einen Schlüssel für dieses Profil; OPENCX_API_KEY wird nicht benutzt.</translation>
    </message>
    <message>
        <source>There is no API key for the profile &quot;%1&quot; (%2): OPENCX_API_KEY is not set, and the keychain gave none. %3 &quot;expunge-cli key set&quot; stores a key.</source>
        <translation>Für das Profil „%1“ (%2) gibt es keinen API-Schlüssel: OPENCX_API_KEY ist nicht gesetzt, und der Schlüsselbund gab keinen her. %3 „expunge-cli key set“ speichert einen.</translation>
    </message>
</context>
<context>
    <name>KeyStatus</name>
    <message>
        <source>Asking the keychain</source>
        <translation>Der Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>Key in keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>Key %1 in keychain</source>
        <translation>Schlüssel %1 im Schlüsselbund</translation>
    </message>
    <message>
        <source>Key for this session</source>
        <translation>Schlüssel für diese Sitzung</translation>
    </message>
    <message>
        <source>Key %1 for this session</source>
        <translation>Schlüssel %1 für diese Sitzung</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Keychain trouble</source>
        <translation>Problem mit dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Built-in key</source>
        <translation>Eingebauter Schlüssel</translation>
    </message>
    <message>
        <source>The keychain has been asked for the key and has not answered yet.</source>
        <translation>Der Schlüsselbund wurde nach dem Schlüssel gefragt und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>A key is in the keychain. Enter another to replace it.</source>
        <translation>Im Schlüsselbund liegt ein Schlüssel. Geben Sie einen anderen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The key that ends in %1 is in the keychain. Enter another to replace it.</source>
        <translation>Der Schlüssel, der auf %1 endet, liegt im Schlüsselbund. Geben Sie einen anderen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>A key is kept for this session only.</source>
        <translation>Ein Schlüssel wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The key that ends in %1 is kept for this session only.</source>
        <translation>Der Schlüssel, der auf %1 endet, wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>There is no key for this profile yet.</source>
        <translation>Für dieses Profil gibt es noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The sandbox brings its own key.</source>
        <translation>Die Sandbox bringt ihren eigenen Schlüssel mit.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Key of another organisation</source>
        <translation>Schlüssel einer anderen Organisation</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The key could not be read</source>
        <translation>Der Schlüssel konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The key was not stored</source>
        <translation>Der Schlüssel wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The key was not removed</source>
        <translation>Der Schlüssel wurde nicht entfernt</translation>
    </message>
    <message>
        <source>%1: the keychain is locked or refuses access (%2).</source>
        <translation>%1: Der Schlüsselbund ist gesperrt oder verweigert den Zugriff (%2).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use a key for this session only.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>%1: no keychain can be reached on this computer (%2).</source>
        <translation>%1: Auf diesem Computer ist kein Schlüsselbund erreichbar (%2).</translation>
    </message>
    <message>
        <source>A key that was stored earlier is still there. Start the keychain and try again.</source>
        <translation>Ein früher gespeicherter Schlüssel ist noch da. Starten Sie den Schlüsselbund, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Use a key for this session only, or set up a keychain and try again.</source>
        <translation>Verwenden Sie einen Schlüssel nur für diese Sitzung, oder richten Sie einen Schlüsselbund ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: the keychain reported a fault (%2).</source>
        <translation>%1: Der Schlüsselbund hat einen Fehler gemeldet (%2).</translation>
    </message>
    <message>
        <source>Try again, or remove the key with the keychain&apos;s own program.</source>
        <translation>Versuchen Sie es erneut, oder entfernen Sie den Schlüssel mit dem Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Try again, or use a key for this session only.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be waiting in a window of its own, or be stuck.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht wartet er in einem eigenen Fenster, oder er hängt.</translation>
    </message>
    <message>
        <source>The key may still be stored once the keychain answers. Until then, use it for this session only.</source>
        <translation>Der Schlüssel wird vielleicht noch gespeichert, wenn der Schlüsselbund antwortet. Verwenden Sie ihn bis dahin nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The key was not stored. Unlock the keychain and try again, or use the key for this session only.</source>
        <translation>Der Schlüssel wurde nicht gespeichert. Entsperren Sie den Schlüsselbund, und versuchen Sie es erneut, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>It is not certain whether the key is removed. Unlock the keychain and remove the key once more.</source>
        <translation>Es ist nicht sicher, ob der Schlüssel entfernt ist. Entsperren Sie den Schlüsselbund, und entfernen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The key was not removed. Unlock the keychain and try again.</source>
        <translation>Der Schlüssel wurde nicht entfernt. Entsperren Sie den Schlüsselbund, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this address, or the keyring is locked. Enter the key, or unlock the keyring and try again.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für diese Adresse, oder er ist gesperrt. Geben Sie den Schlüssel ein, oder entsperren Sie den Schlüsselbund, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key was read from the keychain.</source>
        <translation>Der Schlüssel wurde aus dem Schlüsselbund gelesen.</translation>
    </message>
    <message>
        <source>The key is stored in the keychain.</source>
        <translation>Der Schlüssel ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the key.</source>
        <translation>Der Schlüsselbund enthält den Schlüssel nicht mehr.</translation>
    </message>
    <message>
        <source>What the keychain holds for this address is damaged or is no API key. Enter the key and store it again.</source>
        <translation>Was der Schlüsselbund für diese Adresse enthält, ist beschädigt oder kein API-Schlüssel. Geben Sie den Schlüssel ein, und speichern Sie ihn erneut.</translation>
    </message>
    <message>
        <source>There is no key to store. Enter the key first.</source>
        <translation>Es gibt keinen Schlüssel zu speichern. Geben Sie den Schlüssel zuerst ein.</translation>
    </message>
    <message>
        <source>The keychain took the key but does not give the same key back. Do not rely on it: try again, or use the key for this session only.</source>
        <translation>Der Schlüsselbund hat den Schlüssel angenommen, gibt ihn aber nicht gleich zurück. Verlassen Sie sich nicht darauf: Versuchen Sie es erneut, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain reported that the key is removed, but still holds it. Try again, or remove the key with the keychain&apos;s own program.</source>
        <translation>Der Schlüsselbund hat gemeldet, dass der Schlüssel entfernt ist, enthält ihn aber noch. Versuchen Sie es erneut, oder entfernen Sie den Schlüssel mit dem Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>It is not certain whether the key is removed: the keychain was locked or failed meanwhile (%1). Unlock it and remove the key once more.</source>
        <translation>Es ist nicht sicher, ob der Schlüssel entfernt ist: Der Schlüsselbund war zwischendurch gesperrt oder gestört (%1). Entsperren Sie ihn, und entfernen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
</context>
<context>
    <name>ListChoices</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>--only takes states of a result file, such as failed,unknown,not_attempted.</source>
        <translation>--only kennt die Status einer Ergebnisdatei, etwa failed,unknown,not_attempted.</translation>
    </message>
    <message>
        <source>There is no list: name contact IDs, --csv or --from.</source>
        <translation>Es gibt keine Liste: Nennen Sie Kontakt-IDs, --csv oder --from.</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>--column, --delimiter, --encoding and --only belong to --csv or --from, which are missing.</source>
        <translation>--column, --delimiter, --encoding und --only gehören zu --csv oder --from, und das fehlt.</translation>
    </message>
    <message>
        <source>--delimiter takes one character such as ; or , or the word tab.</source>
        <translation>--delimiter braucht ein Zeichen wie ; oder , oder das Wort tab.</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>The list holds no contact ID that can be sent. Nothing was sent.</source>
        <translation>Die Liste enthält keine Kontakt-ID, die gesendet werden kann. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Which contacts (all of it adds up to one list; duplicates are merged):
  ID                    a contact ID
  --csv FILE            a CSV file; the column of IDs is found by itself
  --column NAME         the column of the CSV files, by name or number from 1;
                        without --csv that of the --from files
  --delimiter CHARACTER what separates its cells: ; or , or tab
  --encoding NAME       how the files are encoded, such as windows-1252
  --only STATES         of result files only rows in these states, such as
                        failed,unknown,not_attempted
  --from FILE           IDs in any text, table or JSON; - is stdin
</source>
        <translation>Welche Kontakte (alles zusammen ergibt eine Liste; Doppelte werden zusammengefasst):
  ID                    eine Kontakt-ID
  --csv FILE            eine CSV-Datei; die Spalte der IDs wird von selbst gefunden
  --column NAME         die Spalte der CSV-Dateien, nach Name oder Nummer ab 1;
                        ohne --csv die der Dateien von --from
  --delimiter CHARACTER was ihre Zellen trennt: ; oder , oder tab
  --encoding NAME       wie die Dateien kodiert sind, etwa windows-1252
  --only STATES         aus Ergebnisdateien nur Zeilen mit diesem Status, etwa
                        failed,unknown,not_attempted
  --from FILE           IDs in beliebigem Text, Tabelle oder JSON; - ist stdin
</translation>
    </message>
    <message>
        <source>Standard input is --from -, which takes tables too.</source>
        <translation>Die Standardeingabe ist --from -, was auch Tabellen annimmt.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>the same contact: %1</source>
        <translation>derselbe Kontakt: %1</translation>
    </message>
</context>
<context>
    <name>LogLevel</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Paste into the list</source>
        <translation>In die Liste einfü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Choose the column again…</source>
        <translation>&amp;Spalte erneut wählen…</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Neue Liste</translation>
    </message>
    <message>
        <source>Save &amp;list…</source>
        <translation>Liste s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save s&amp;hown rows…</source>
        <translation>&amp;Angezeigte Zeilen speichern…</translation>
    </message>
    <message>
        <source>&amp;Save results…</source>
        <translation>&amp;Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy contact IDs</source>
        <translation>&amp;Kontakt-IDs kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Show &amp;all contacts</source>
        <translation>&amp;Alle Kontakte zeigen</translation>
    </message>
    <message>
        <source>&amp;Deletion</source>
        <translation>Lö&amp;schung</translation>
    </message>
    <message>
        <source>&amp;Delete contacts…</source>
        <translation>Kontakte &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Show p&amp;roblems…</source>
        <translation>P&amp;robleme zeigen…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API-S&amp;chlüssel…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Expunge</source>
        <translation>Ü&amp;ber Expunge</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Lä&amp;ufe</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Retry &amp;failed…</source>
        <translation>&amp;Fehlgeschlagene wiederholen…</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the results</source>
        <translation>&amp;Ordner der Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Supportpaket…</translation>
    </message>
</context>
<context>
    <name>OrganisationMatch</name>
    <message>
        <source>This key belongs to %1; this profile is for %2.</source>
        <translation>Dieser Schlüssel gehört zu %1; dieses Profil ist für %2.</translation>
    </message>
    <message>
        <source>organisation not known: this key may not read it</source>
        <translation>Organisation nicht bekannt: Dieser Schlüssel darf sie nicht lesen</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>pasted, line %1</source>
        <translation>eingefügt, Zeile %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>&quot;%1&quot; is no rate. Write requests and seconds, as in 100/60.</source>
        <translation>„%1“ ist kein Tempo. Schreiben Sie Anfragen und Sekunden, wie in 100/60.</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>Name one run only.</source>
        <translation>Nennen Sie nur einen Lauf.</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>Es gibt noch keine Läufe.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;. &quot;expunge-cli runs&quot; lists them.</source>
        <translation>Einen Lauf „%1“ gibt es nicht. „expunge-cli runs“ listet sie auf.</translation>
    </message>
    <message>
        <source>The run is not complete. Go on with it: %1</source>
        <translation>Der Lauf ist nicht vollständig. So setzen Sie ihn fort: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Settings and runs cannot be kept in %1, because that is no folder in which this user may write. Choose another one.</source>
        <translation>Einstellungen und Läufe können nicht in %1 gehalten werden, weil das kein Ordner ist, in den dieser Benutzer schreiben darf. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>The folder %1 for the journals cannot be made. Check the permissions of the folder above it and the free space.</source>
        <translation>Der Ordner %1 für die Journale kann nicht angelegt werden. Prüfen Sie die Rechte des Ordners darüber und den freien Platz.</translation>
    </message>
    <message>
        <source>The folder %1 for the journals is open to other users and cannot be made private. Check who owns it.</source>
        <translation>Der Ordner %1 für die Journale ist für andere Benutzer offen und lässt sich nicht schützen. Prüfen Sie, wem er gehört.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check the folder&apos;s permissions.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed: %2. Remove it by hand.</source>
        <translation>Die Datei %1 kann nicht entfernt werden: %2. Entfernen Sie sie selbst.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>ProfileCommand</name>
    <message>
        <source>--share takes a whole number from 1 to 100.</source>
        <translation>--share braucht eine ganze Zahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>--colour takes a colour such as &quot;#0f766e&quot;.</source>
        <translation>--colour braucht eine Farbe wie &quot;#0f766e&quot;.</translation>
    </message>
    <message>
        <source>Name the address of the API with --api-url.</source>
        <translation>Nennen Sie die Adresse der API mit --api-url.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; was added. Store its key: expunge-cli key set --profile %2</source>
        <translation>Das Profil „%1“ wurde hinzugefügt. Legen Sie seinen Schlüssel ab: expunge-cli key set --profile %2</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Name an option.</source>
        <translation>Es ist nichts zu ändern. Nennen Sie eine Option.</translation>
    </message>
    <message>
        <source>&quot;profile&quot; takes list, add NAME, edit PROFILE, remove PROFILE, export FILE or import FILE. See &quot;expunge-cli profile --help&quot;.</source>
        <translation>„profile“ kennt list, add NAME, edit PROFIL, remove PROFIL, export FILE und import FILE. Siehe „expunge-cli profile --help“.</translation>
    </message>
    <message>
        <source>Usage: expunge-cli profile list [--json]
       expunge-cli profile add NAME --api-url URL [OPTION]...
       expunge-cli profile edit PROFILE [OPTION]...
       expunge-cli profile remove PROFILE [--forget-key]
       expunge-cli profile export FILE|-
       expunge-cli profile import FILE|-

A profile stands for one organisation: a name, the address of the API, a key of
its own, the organisation that the key showed first, the pace, and whether it is
production. The window and the command line share them. PROFILE is a name or an
ID. Production and Sandbox are built in; of Production, limit, share and colour
can be edited.

list writes one line per profile to stdout with its ID, name, address, limit,
&quot;production&quot; or &quot;-&quot;, and the name of its organisation or &quot;-&quot;, with tabs between
them. add writes the ID of the new one.

  --api-url URL         address of the API: https, or http on this machine
  --rate N/SECONDS      the limit of that API (default 100/60)
  --share PERCENT       how much of that limit Expunge may use (default: 100);
                        the rest is room for other integrations
  --own-limit yes|no    whether its organisation has a limit of its own; else
                        all profiles on a server share one (default: no)
  --production yes|no   whether a deletion must name the profile as well;
                        default: yes for https, no for http on this machine
  --colour &quot;#RRGGBB&quot;    the colour of its edge in the window
  --name NAME           another name, with edit
  --forget-key          with remove: its key in the keychain goes, too; on a
                        terminal you are asked
  --json                with list: one JSON object per profile

export writes your own profiles to a file, import reads such a file. It changes
no profile that exists: where a name is taken, the imported one gets a number.
It writes the IDs of the new ones. With one wrong profile nothing is imported.

No profile holds a key. Keys are kept in the keychain, one per profile: see
&quot;expunge-cli key --help&quot;. At another address a profile has neither key nor
organisation, nor has a copy or an imported one.

Exit code: 0 done, 1 something could not be written, 2 bad usage or no such
profile, 6 a file that cannot be read or is no file of profiles.

Examples:
  expunge-cli profile add Staging --api-url https://api.staging.example       --production no
  expunge-cli profile edit staging --rate 300/60
  expunge-cli profile list
  expunge-cli profile export profiles.json
</source>
        <translation>Aufruf: expunge-cli profile list [--json]
        expunge-cli profile add NAME --api-url URL [OPTION]...
        expunge-cli profile edit PROFILE [OPTION]...
        expunge-cli profile remove PROFILE [--forget-key]
        expunge-cli profile export FILE|-
        expunge-cli profile import FILE|-

Ein Profil steht für eine Organisation: ein Name, die Adresse der API, ein
eigener Schlüssel, die Organisation, die der Schlüssel zuerst gezeigt hat, das
Tempo, und ob es Produktion ist. Fenster und Kommandozeile haben dieselben.
PROFILE ist ein Name oder eine ID. Production und Sandbox sind eingebaut; bei
Production lassen sich Limit, Anteil und Farbe ändern.

list schreibt für jedes Profil eine Zeile nach stdout mit ID, Name, Adresse,
Limit, „production“ oder „-“ und dem Namen der Organisation oder „-“, durch
Tabulatoren getrennt. add schreibt die ID des neuen.

  --api-url URL         Adresse der API: https, oder http auf diesem Rechner
  --rate N/SECONDS      das Limit dieser API (sonst 100/60)
  --share PERCENT       wie viel davon Expunge nutzen darf (sonst 100); der Rest
                        ist Platz für andere Integrationen
  --own-limit yes|no    ob seine Organisation ein eigenes Limit hat; sonst no:
                        alle Profile auf einem Server teilen sich eins
  --production yes|no   ob eine Löschung auch das Profil nennen muss; sonst yes
                        bei https, no bei http auf diesem Rechner
  --colour &quot;#RRGGBB&quot;    die Farbe seines Rands im Fenster
  --name NAME           ein anderer Name, bei edit
  --forget-key          bei remove: auch sein Schlüssel im Schlüsselbund; auf
                        einem Terminal wird gefragt
  --json                bei list: ein JSON-Objekt je Profil

export schreibt die eigenen Profile in eine Datei, import liest eine solche. Es
ändert kein Profil, das es gibt: Ist ein Name vergeben, bekommt das importierte
eine Zahl. Es schreibt die IDs der neuen. Ist ein Profil falsch, wird nichts
importiert.

Kein Profil enthält einen Schlüssel. Schlüssel sind im Schlüsselbund, einer je
Profil: siehe „expunge-cli key --help“. An einer anderen Adresse hat ein Profil
weder Schlüssel noch Organisation, ebenso eine Kopie oder ein importiertes.

Rückgabewert: 0 getan, 1 etwas konnte nicht geschrieben werden, 2 falscher
Aufruf oder kein solches Profil, 6 eine Datei, die nicht gelesen werden kann
oder keine mit Profilen ist.

Beispiele:
  expunge-cli profile add Staging --api-url https://api.staging.example \
      --production no
  expunge-cli profile edit staging --rate 300/60
  expunge-cli profile list
  expunge-cli profile export profiles.json
</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1 nimmt yes oder no.</translation>
    </message>
    <message>
        <source>At the new address the profile has no key yet. Store one: expunge-cli key set --profile %1</source>
        <translation>An der neuen Adresse hat das Profil noch keinen Schlüssel. Speichern Sie einen: expunge-cli key set --profile %1</translation>
    </message>
    <message>
        <source>Forget the key of &quot;%1&quot; in the keychain, too? Type yes or no: </source>
        <translation>Auch den Schlüssel von „%1“ im Schlüsselbund vergessen? Tippen Sie ja oder nein: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>to be typed</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>The profile stays. %1</source>
        <translation>Das Profil bleibt. %1</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; was removed.</source>
        <translation>Das Profil „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; was removed. If it had a key, that stays in the keychain as &quot;%2&quot; of Expunge.</source>
        <translation>Das Profil „%1“ wurde entfernt. Hatte es einen Schlüssel, so bleibt der im Schlüsselbund als „%2“ von Expunge.</translation>
    </message>
</context>
<context>
    <name>ProfileExchange</name>
    <message>
        <source>There is no profile of your own to export. The built-in ones, Production and Sandbox, are in every Expunge.</source>
        <translation>Sie haben kein eigenes Profil zum Exportieren. Die eingebauten, Production und Sandbox, sind in jedem Expunge.</translation>
    </message>
    <message>
        <source>This is no file of profiles: it is larger than any such file is.</source>
        <translation>Das ist keine Datei mit Profilen: Sie ist größer als jede solche Datei.</translation>
    </message>
    <message>
        <source>This is no file of profiles, or it is damaged. Such a file is made with &quot;Export profiles&quot; or &quot;expunge-cli profile export&quot;.</source>
        <translation>Das ist keine Datei mit Profilen, oder sie ist beschädigt. Eine solche Datei entsteht mit „Profile exportieren“ oder „expunge-cli profile export“.</translation>
    </message>
    <message>
        <source>The profiles were written by a newer Expunge. Import them with that version, or export them again with this one.</source>
        <translation>Die Profile wurden von einem neueren Expunge geschrieben. Importieren Sie sie mit jener Version, oder exportieren Sie sie noch einmal mit dieser.</translation>
    </message>
    <message>
        <source>The file holds no profile.</source>
        <translation>Die Datei enthält kein Profil.</translation>
    </message>
    <message>
        <source>Nothing was imported, because of profile %1 in the file. %2</source>
        <translation>Es wurde nichts importiert, wegen Profil %1 in der Datei. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an imported profile, a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) added: %1. Keys are not part of such a file: enter one for each address.</source>
        <translation>
            <numerusform>%Ln Profil hinzugefügt: %1. Schlüssel gehören nicht zu einer solchen Datei: Geben Sie für jede Adresse einen ein.</numerusform>
            <numerusform>%Ln Profile hinzugefügt: %1. Schlüssel gehören nicht zu einer solchen Datei: Geben Sie für jede Adresse einen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) were there already, in the same form: %1.</source>
        <translation>
            <numerusform>%Ln Profil war schon da, in derselben Form: %1.</numerusform>
            <numerusform>%Ln Profile waren schon da, in derselben Form: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileFiles</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>An ID of a profile has 1 to 64 of the characters a-z, 0-9 and -.</source>
        <translation>Die ID eines Profils hat 1 bis 64 der Zeichen a-z, 0-9 und -.</translation>
    </message>
    <message>
        <source>The profile has no name. Give it one.</source>
        <translation>Das Profil hat keinen Namen. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>Another profile is called &quot;%1&quot;. Choose another name.</source>
        <translation>Ein anderes Profil heißt schon „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The address of the profile is no web address. Write it as in https://api.open.cx.</source>
        <translation>Die Adresse des Profils ist keine Webadresse. Schreiben Sie sie wie https://api.open.cx.</translation>
    </message>
    <message>
        <source>The address must not contain a user name, a password, a question mark or a number sign. Write only the server and its path.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Kennwort, Fragezeichen oder Rautezeichen enthalten. Schreiben Sie nur den Server und seinen Pfad.</translation>
    </message>
    <message>
        <source>This profile is built in: it cannot be removed, and of Production only the pace and the colour can be changed. Add one of your own with the values that you need.</source>
        <translation>Dieses Profil ist eingebaut: Es kann nicht entfernt werden, und von Production lassen sich nur Tempo und Farbe ändern. Fügen Sie ein eigenes mit den Werten hinzu, die Sie brauchen.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; in %2 was left out. %3</source>
        <translation>Das Profil „%1“ in %2 wurde ausgelassen. %3</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2, %3 a minute</source>
        <translation>%1 von %2, %3 je Minute</translation>
    </message>
    <message numerus="yes">
        <source>, about %Ln minute(s) left</source>
        <translation>
            <numerusform>, noch etwa %Ln Minute</numerusform>
            <numerusform>, noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>, waiting for the limit of the API</source>
        <translation>, wartet auf das Limit der API</translation>
    </message>
    <message>
        <source>, waiting: the API cannot be reached</source>
        <translation>, wartet: Die API ist nicht erreichbar</translation>
    </message>
    <message>
        <source>, waiting until %1 for the limit of the API</source>
        <translation>, wartet bis %1 auf das Limit der API</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Click the column that does.</source>
        <translation>Klicken Sie auf die richtige Spalte.</translation>
    </message>
    <message>
        <source>What exists still is chosen. The results of the next run keep these columns.</source>
        <translation>Ausgewählt ist, was noch vorhanden ist. Die Ergebnisse des nächsten Laufs behalten diese Spalten.</translation>
    </message>
    <message>
        <source>Column “%1” is marked: %2. Click another one if it is that.</source>
        <translation>Spalte „%1“ ist markiert: %2. Klicken Sie auf eine andere, wenn es jene ist.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, Little Endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big Endian</translation>
    </message>
    <message>
        <source>Western European (windows-1252)</source>
        <translation>Westeuropäisch (windows-1252)</translation>
    </message>
    <message>
        <source>Central European (windows-1250)</source>
        <translation>Mitteleuropäisch (windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (windows-1251)</source>
        <translation>Kyrillisch (windows-1251)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japanisch (Shift_JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>Chinesisch (GB18030)</translation>
    </message>
</context>
<context>
    <name>ResultFile</name>
    <message>
        <source>Not part of this deletion: ticked off or removed.</source>
        <translation>Nicht Teil dieser Löschung: abgewählt oder entfernt.</translation>
    </message>
</context>
<context>
    <name>ResumeCheck</name>
    <message>
        <source>This run was begun on %1, not on %2.</source>
        <translation>Dieser Lauf wurde auf %1 begonnen, nicht auf %2.</translation>
    </message>
    <message>
        <source>This run was begun in the organisation %1, but the key belongs to %2.</source>
        <translation>Dieser Lauf wurde in der Organisation %1 begonnen, der Schlüssel gehört aber zu %2.</translation>
    </message>
    <message>
        <source>This run was begun with another key. Make sure that this one belongs to the same organisation.</source>
        <translation>Dieser Lauf wurde mit einem anderen Schlüssel begonnen. Vergewissern Sie sich, dass dieser zur selben Organisation gehört.</translation>
    </message>
</context>
<context>
    <name>ResumeCommand</name>
    <message>
        <source>
Examples:
  expunge-cli resume
  expunge-cli resume 20260301-120000-3f9a2c --yes --profile-confirm Production
  expunge-cli resume --confirm-count 1250 --results results.csv --no-input
</source>
        <translation>
Beispiele:
  expunge-cli resume
  expunge-cli resume 20260301-120000-3f9a2c --yes --profile-confirm Production
  expunge-cli resume --confirm-count 1250 --results results.csv --no-input
</translation>
    </message>
    <message>
        <source>This run was begun on %1, not on %2. Name its address with --api-url.</source>
        <translation>Dieser Lauf wurde auf %1 begonnen, nicht auf %2. Nennen Sie seine Adresse mit --api-url.</translation>
    </message>
    <message>
        <source>Nothing is left to do in run %1.</source>
        <translation>Im Lauf %1 ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Usage: expunge-cli resume [RUN] [OPTION]... --yes

Goes on with a run that was interrupted or ended early, also with one that was
begun in the window. What was not attempted is, and what is unknown is asked
again. Rows that have failed are not tried again. RUN is the ID that
&quot;expunge-cli runs&quot; shows; the default is the latest run.

The run goes on in its own profile, at its own address, with the key it had.

  --other-key           the key is meant, although it is another one than before
                        and may not read its organisation. On a terminal you are
                        asked instead

</source>
        <translation>Aufruf: expunge-cli resume [LAUF] [OPTION]... --yes

Setzt einen Lauf fort, der unterbrochen wurde oder früh endete, auch einen aus
dem Fenster. Was nicht versucht wurde, wird versucht, und Unbekanntes wird noch
einmal gefragt. Fehlgeschlagene Zeilen werden nicht wieder versucht. LAUF ist
die ID, die „expunge-cli runs“ zeigt; ohne Angabe der letzte.

Der Lauf geht in seinem Profil weiter, an seiner Adresse, mit dem Schlüssel, den
er hatte.

  --other-key           der Schlüssel ist gemeint, obwohl er ein anderer ist als
                        zuvor und seine Organisation nicht lesen darf. Am
                        Terminal werden Sie stattdessen gefragt

</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Bereits weg</translation>
    </message>
    <message>
        <source>Gone, unconfirmed</source>
        <translation>Weg, unbestätigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not attempted</source>
        <translation>Nicht versucht</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Run started: %Ln contact(s) to delete on %1.</source>
        <translation>
            <numerusform>Lauf begonnen: %Ln Kontakt auf %1 zu löschen.</numerusform>
            <numerusform>Lauf begonnen: %Ln Kontakte auf %1 zu löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run resumed.</source>
        <translation>Lauf fortgesetzt.</translation>
    </message>
    <message>
        <source>Run paused.</source>
        <translation>Lauf pausiert.</translation>
    </message>
    <message>
        <source>Run paused. %1</source>
        <translation>Lauf pausiert. %1</translation>
    </message>
    <message>
        <source>%1 The run waits and tries again by itself.</source>
        <translation>%1 Der Lauf wartet und versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 answers again. The run goes on.</source>
        <translation>%1 antwortet wieder. Der Lauf geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The run ended at the cap of %Ln deletion(s).</source>
        <translation>
            <numerusform>Der Lauf endete bei der Obergrenze von %Ln Löschung.</numerusform>
            <numerusform>Der Lauf endete bei der Obergrenze von %Ln Löschungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trial is done: %Ln contact(s) had their turn. Look at the results, then resume for the rest or stop.</source>
        <translation>
            <numerusform>Die Probe ist fertig: %Ln Kontakt war an der Reihe. Sehen Sie sich die Ergebnisse an, und setzen Sie dann für den Rest fort, oder stoppen Sie.</numerusform>
            <numerusform>Die Probe ist fertig: %Ln Kontakte waren an der Reihe. Sehen Sie sich die Ergebnisse an, und setzen Sie dann für den Rest fort, oder stoppen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the first %1 contacts exists on %2. Check that this is the right organisation and the right list, then resume or stop.</source>
        <translation>Keinen der ersten %1 Kontakte gibt es auf %2. Prüfen Sie, ob es die richtige Organisation und die richtige Liste ist, und setzen Sie dann fort, oder stoppen Sie.</translation>
    </message>
    <message>
        <source>%2 confirmed none of the last %1 contacts. The log says why. Resume to go on all the same, or stop.</source>
        <translation>%2 hat keinen der letzten %1 Kontakte bestätigt. Das Protokoll sagt, warum. Setzen Sie trotzdem fort, oder stoppen Sie.</translation>
    </message>
    <message>
        <source>%2 said %1 times in a row that its limit is reached. Another program may be using the same limit. Resume later, or stop.</source>
        <translation>%2 hat %1-mal hintereinander gemeldet, dass das Limit erreicht ist. Vielleicht nutzt ein anderes Programm dasselbe Limit. Setzen Sie später fort, oder stoppen Sie.</translation>
    </message>
    <message>
        <source>Run ended: %1.</source>
        <translation>Lauf beendet: %1.</translation>
    </message>
    <message>
        <source>The key belongs to %1.</source>
        <translation>Der Schlüssel gehört zu %1.</translation>
    </message>
    <message>
        <source>The organisation is not known: this key may not read it.</source>
        <translation>Die Organisation ist nicht bekannt: Dieser Schlüssel darf sie nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln contact(s) is known to this key on %1, and nothing was deleted. Is it the right organisation, and the right list?</source>
        <translation>
            <numerusform>Den %Ln Kontakt kennt %1 unter diesem Schlüssel nicht, und nichts wurde gelöscht. Ist es die richtige Organisation und die richtige Liste?</numerusform>
            <numerusform>Keinen der %Ln Kontakte kennt %1 unter diesem Schlüssel, und nichts wurde gelöscht. Ist es die richtige Organisation und die richtige Liste?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunChoices</name>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>  --profile NAME        a profile by name or ID; see &quot;expunge-cli profile list&quot;
  --api-url URL         another address of the API. Without either it is
                        OPENCX_API_URL, else the profile Production
</source>
        <translation>  --profile NAME        ein Profil nach Name oder ID; siehe „expunge-cli profile
                        list“
  --api-url URL         eine andere Adresse der API. Ohne beides gilt
                        OPENCX_API_URL, sonst das Profil Production
</translation>
    </message>
    <message>
        <source>Where and how:
</source>
        <translation>Wo und wie:
</translation>
    </message>
    <message>
        <source>The API key is taken from the keychain, where &quot;expunge-cli key set&quot; or the
window has put it, else from OPENCX_API_KEY. It cannot be given as an argument,
because other users of this machine can see arguments.
</source>
        <translation>Der API-Schlüssel kommt aus dem Schlüsselbund, wo ihn „expunge-cli key set“ oder
das Fenster abgelegt hat, sonst aus OPENCX_API_KEY. Er kann kein Argument sein,
weil andere Benutzer dieses Rechners Argumente sehen können.
</translation>
    </message>
    <message>
        <source>  --rate N/SECONDS      the limit of the API (default: the profile&apos;s, 100/60)
  --max-delete N        end this run at so many deletions; with resume, so many
                        from now on
  --patience SECONDS    how long an API that cannot be reached is waited for
                        (default: 60 until it has answered once, then 3600)
  --results FILE        write what became of each contact as CSV
  --json                one JSON object per contact on stdout as it ends, then a
                        summary object; man expunge-cli describes them
  --quiet               nothing on stderr but problems
</source>
        <translation>  --rate N/SECONDS      das Limit der API (sonst das des Profils, 100/60)
  --max-delete N        diesen Lauf bei so vielen Löschungen beenden; mit resume
                        bei so vielen von jetzt an
  --patience SECONDS    wie lange auf eine nicht erreichbare API gewartet wird
                        (sonst 60, bis sie einmal geantwortet hat, dann 3600)
  --results FILE        als CSV schreiben, was aus jedem Kontakt geworden ist
  --json                ein JSON-Objekt je Kontakt auf stdout, sobald er fertig
                        ist, dann eines mit der Zusammenfassung; man expunge-cli
                        beschreibt sie
  --quiet               auf stderr nichts außer Problemen
</translation>
    </message>
    <message>
        <source>To confirm it (without a terminal nothing is ever asked):
  --yes                 delete whatever is in the list
  --confirm-count N     delete only if that many contacts would be sent. On a
                        terminal, without --yes and this, you type the number
  --profile-confirm NAME  needed as well for a profile that is marked as
                        production, and for a key that may not read its
                        organisation; on a terminal you type the name instead
  --other-organisation  the key belongs to another organisation than the profile
                        or the run, and that one is meant, this time
  --no-input            do not ask on a terminal either
</source>
        <translation>Zur Bestätigung (ohne Terminal wird nie gefragt):
  --yes                 löschen, was immer in der Liste ist
  --confirm-count N     nur löschen, wenn genau so viele Kontakte gesendet würden.
                        Am Terminal, ohne --yes und dies, tippen Sie die Zahl
  --profile-confirm NAME  außerdem nötig für ein Profil, das als Produktion
                        gekennzeichnet ist, und für einen Schlüssel, der seine
                        Organisation nicht lesen darf; am Terminal tippen Sie
                        den Namen
  --other-organisation  der Schlüssel gehört zu einer anderen Organisation als
                        Profil oder Lauf, und sie ist dieses Mal gemeint
  --no-input            auch am Terminal nicht fragen
</translation>
    </message>
    <message>
        <source>stdout gets a line per state with its number at the end. Exit code: 0 all
deleted or gone, 1 some are not, 2 bad usage or not confirmed, 3 key refused or
missing, 4 API not reached, 5 ended by --max-delete or for doubt, 6 list or
journal unusable, 7 another run is under way on the server, 130 interrupted.
A run that is not complete can be gone on with; the last message says how.
</source>
        <translation>Auf stdout steht am Ende eine Zeile je Status mit seiner Anzahl. Rückgabewert:
0 alle gelöscht oder weg, 1 einige nicht, 2 falscher Aufruf oder nicht bestätigt,
3 Schlüssel abgelehnt oder fehlend, 4 API nicht erreicht, 5 durch --max-delete
oder im Zweifel beendet, 6 Liste oder Journal unbrauchbar, 7 ein anderer Lauf ist
auf dem Server im Gang, 130 unterbrochen. Ein unvollständiger Lauf kann
fortgesetzt werden; die letzte Meldung sagt, wie.
</translation>
    </message>
</context>
<context>
    <name>RunLock</name>
    <message>
        <source>The file %1, which keeps two runs apart, cannot be written. Check the permissions of its folder and the free space.</source>
        <translation>Die Datei %1, die zwei Läufe auseinanderhält, kann nicht geschrieben werden. Prüfen Sie die Rechte ihres Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>another Expunge</source>
        <translation>ein anderes Expunge</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, Prozess %2 auf %3</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there.</source>
        <translation>Warten Sie, bis er beendet ist, oder stoppen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The run %1 of the profile &quot;%2&quot; has been under way on %3 since %4 (%5). %6</source>
        <translation>Der Lauf %1 des Profils „%2“ ist auf %3 im Gang, seit %4 (%5). %6</translation>
    </message>
    <message>
        <source>A run has been under way on %1 since %2 (%3). %4</source>
        <translation>Auf %1 ist ein Lauf im Gang, seit %2 (%3). %4</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Paused. Nothing is sent until you resume.</source>
        <translation>Pausiert. Es wird nichts gesendet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>The API refuses the key. Enter another key, then resume.</source>
        <translation>Die API lehnt den Schlüssel ab. Geben Sie einen anderen Schlüssel ein, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>None of the first contacts existed. Check that this is the right organisation, then resume.</source>
        <translation>Keinen der ersten Kontakte gab es. Prüfen Sie, ob es die richtige Organisation ist, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Many contacts in a row failed. Look at their messages before you resume.</source>
        <translation>Viele Kontakte hintereinander sind fehlgeschlagen. Sehen Sie sich ihre Meldungen an, bevor Sie fortsetzen.</translation>
    </message>
    <message>
        <source>The API keeps saying that its limit is reached. Something else may use it up; resume later.</source>
        <translation>Die API meldet immer wieder, dass ihr Limit erreicht ist. Vielleicht braucht es etwas anderes auf; setzen Sie später fort.</translation>
    </message>
    <message>
        <source>The first contacts are done. Look at them, then resume.</source>
        <translation>Die ersten Kontakte sind fertig. Sehen Sie sie an, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Stopping: no new request leaves; the last answers are awaited.</source>
        <translation>Wird gestoppt: Keine neue Anfrage geht hinaus; die letzten Antworten werden abgewartet.</translation>
    </message>
    <message>
        <source>The API&apos;s limit is reached. Goes on in %1 s.</source>
        <translation>Das Limit der API ist erreicht. Geht in %1 s weiter.</translation>
    </message>
    <message>
        <source>What is left waits for another try in %1 s.</source>
        <translation>Was offen ist, wartet auf einen weiteren Versuch in %1 s.</translation>
    </message>
    <message>
        <source>The API has not been reachable since %1. Tries again by itself.</source>
        <translation>Die API ist seit %1 nicht erreichbar. Versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Interrupted at %1.</source>
        <translation>Um %1 unterbrochen.</translation>
    </message>
    <message>
        <source>Ended at %1 after %2.</source>
        <translation>Um %1 beendet, Dauer: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted or gone</source>
        <translation>
            <numerusform>%Ln gelöscht oder weg</numerusform>
            <numerusform>%Ln gelöscht oder weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or unknown</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen oder unbekannt</numerusform>
            <numerusform>%Ln fehlgeschlagen oder unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be checked</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used in this minute</source>
        <translation>%1 von %2 in dieser Minute genutzt</translation>
    </message>
    <message>
        <source>%1 of %2 used in %3 s</source>
        <translation>%1 von %2 in %3 s genutzt</translation>
    </message>
    <message>
        <source>%1, next slot in %2 s</source>
        <translation>%1, nächster Platz in %2 s</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>The key is not of the organisation of this run. Enter its own key, then resume.</source>
        <translation>Der Schlüssel ist nicht von der Organisation dieses Laufs. Geben Sie deren Schlüssel ein und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Nothing shows that the new key is of the same organisation. Resume if it is, or stop.</source>
        <translation>Nichts zeigt, dass der neue Schlüssel von derselben Organisation ist. Setzen Sie fort, wenn er es ist, oder stoppen Sie.</translation>
    </message>
    <message>
        <source>organisation not known</source>
        <translation>Organisation nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were not sent</source>
        <translation>
            <numerusform>%Ln Kontakt wurde nicht gesendet</numerusform>
            <numerusform>%Ln Kontakte wurden nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been deleted</source>
        <translation>
            <numerusform>%Ln ist vielleicht gelöscht</numerusform>
            <numerusform>%Ln sind vielleicht gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>profile, organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A run of %3 was interrupted at %1: %2.</source>
        <translation>Ein Lauf von %3 wurde um %1 unterbrochen: %2.</translation>
    </message>
    <message>
        <source>A run of %3 over %4 was interrupted at %1: %2.</source>
        <translation>Ein Lauf von %3 über %4 wurde um %1 unterbrochen: %2.</translation>
    </message>
    <message>
        <source>The API&apos;s limit is reached, and it asks to wait until %1. The run goes on by itself.</source>
        <translation>Das Limit der API ist erreicht, und sie verlangt, bis %1 zu warten. Der Lauf geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>RunsCommand</name>
    <message>
        <source>Usage: expunge-cli runs [--json]

Lists the runs of this user, those of the window included, newest first: one
line per run on stdout with its ID, how it ended, the server, and how many of
its contacts are gone, with tabs between them. A run without an end is
&quot;unfinished&quot;: it is under way or was interrupted.

  --json                one JSON object per run instead

Exit code: 0 done, 2 bad usage.

Examples:
  expunge-cli runs
  expunge-cli runs --json | jq -r &apos;select(.end == null) | .run&apos;
</source>
        <translation>Aufruf: expunge-cli runs [--json]

Listet die Läufe dieses Benutzers auf, auch die des Fensters, die neuesten
zuerst: eine Zeile je Lauf auf stdout mit seiner ID, wie er endete, dem Server
und wie viele seiner Kontakte weg sind, durch Tabulatoren getrennt. Ein Lauf
ohne Ende ist „unfinished“: Er ist im Gang oder wurde unterbrochen.

  --json                stattdessen ein JSON-Objekt je Lauf

Rückgabewert: 0 erledigt, 2 falscher Aufruf.

Beispiele:
  expunge-cli runs
  expunge-cli runs --json | jq -r &apos;select(.end == null) | .run&apos;
</translation>
    </message>
    <message>
        <source>Usage: expunge-cli show [RUN] [--json]

Tells all about a run: where it deletes, with which list and key, how it ended
and what became of its contacts. RUN is the ID that &quot;expunge-cli runs&quot; shows;
the default is the latest run. The key itself is not kept, only a fingerprint.

  --json                one JSON object instead of a line per fact

Exit code: 0 done, 2 bad usage or no such run, 6 the journal cannot be read.

Examples:
  expunge-cli show
  expunge-cli show 20260301-120000-3f9a2c --json
</source>
        <translation>Aufruf: expunge-cli show [LAUF] [--json]

Sagt alles über einen Lauf: wo er löscht, mit welcher Liste und welchem
Schlüssel, wie er endete und was aus seinen Kontakten wurde. LAUF ist die ID,
die „expunge-cli runs“ zeigt; ohne Angabe der letzte. Der Schlüssel selbst wird
nicht aufbewahrt, nur ein Fingerabdruck.

  --json                ein JSON-Objekt statt einer Zeile je Angabe

Rückgabewert: 0 erledigt, 2 falscher Aufruf oder kein solcher Lauf, 6 das
Journal ist nicht lesbar.

Beispiele:
  expunge-cli show
  expunge-cli show 20260301-120000-3f9a2c --json
</translation>
    </message>
    <message>
        <source>Usage: expunge-cli forget RUN

Overwrites and removes the journal of a run: its contact IDs and what became of
them. The run cannot be gone on with afterwards, and its results cannot be
exported any more. RUN is the ID that &quot;expunge-cli runs&quot; shows.

Exit code: 0 done, 1 the journal could not be removed, 2 bad usage or no such
run, 7 the run is under way.

Example:
  expunge-cli forget 20260301-120000-3f9a2c
</source>
        <translation>Aufruf: expunge-cli forget LAUF

Überschreibt und entfernt das Journal eines Laufs: seine Kontakt-IDs und was aus
ihnen wurde. Der Lauf kann danach nicht fortgesetzt und seine Ergebnisse können
nicht mehr exportiert werden. LAUF ist die ID, die „expunge-cli runs“ zeigt.

Rückgabewert: 0 erledigt, 1 das Journal konnte nicht entfernt werden, 2 falscher
Aufruf oder kein solcher Lauf, 7 der Lauf ist im Gang.

Beispiel:
  expunge-cli forget 20260301-120000-3f9a2c
</translation>
    </message>
    <message>
        <source>&quot;runs&quot; takes no run. &quot;expunge-cli show&quot; tells about one.</source>
        <translation>„runs“ nimmt keinen Lauf. „expunge-cli show“ sagt alles über einen.</translation>
    </message>
    <message>
        <source>Name the run that is to be forgotten. &quot;expunge-cli runs&quot; lists them.</source>
        <translation>Nennen Sie den Lauf, der vergessen werden soll. „expunge-cli runs“ listet sie auf.</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>The sandbox takes options only. See &quot;expunge-cli sandbox --help&quot;.</source>
        <translation>Die Sandbox nimmt nur Optionen. Siehe „expunge-cli sandbox --help“.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Usage: expunge-cli sandbox [OPTION]...

Serves a stand-in for the OpenCX API on this machine, with made-up contacts, for
trying things out. Prints one line of JSON with the address (url), the key (key,
and read_only_key, which may not delete) and the file with the list of contacts
(contacts), and serves until it is told to stop. With several organisations
there are contacts and keys for each, all at one address and under one limit.

  --port N              port; default: a free one
  --organisations N     how many organisations it has, 1 to 9 (default 1)
  --contacts N          how many contacts each has (default 250)
  --limit N/SECONDS     requests it accepts (default 100/60)
  --latency MS          how long each answer takes (default 40)
  --error-rate PERCENT  answers that are 500 or 503 instead (default 0)
  --lost-rate PERCENT   deletions whose answer gets lost (default 0)
  --key KEY             the key it accepts, KEY-2 for the second organisation
                        and so on; default: made-up ones. Only for sandboxes:
                        arguments can be seen by other users
  --contacts-file FILE  where the list of contacts is written, with -2 in its
                        name for the second organisation and so on; default: a
                        file in the folder for temporary files

Exit code: 0 it was told to stop, 2 bad usage or a file that cannot be written,
4 the port is taken.

Example, in two terminals:
  expunge-cli sandbox --port 8080 --key sandbox-key --contacts-file contacts.csv
  OPENCX_API_KEY=sandbox-key expunge-cli delete --csv contacts.csv       --api-url http://127.0.0.1:8080
</source>
        <translation>Aufruf: expunge-cli sandbox [OPTION]...

Betreibt auf diesem Rechner einen Ersatz für die OpenCX-API mit erfundenen
Kontakten, zum Ausprobieren. Gibt eine Zeile JSON aus mit der Adresse (url), dem
Schlüssel (key, und read_only_key, der nicht löschen darf) und der Datei mit der
Liste der Kontakte (contacts), und läuft, bis ihm gesagt wird aufzuhören. Bei
mehreren Organisationen hat jede ihre Kontakte und Schlüssel; alle sind unter
einer Adresse und haben ein gemeinsames Limit.

  --port N              Port; sonst ein freier
  --organisations N     wie viele Organisationen es gibt, 1 bis 9 (sonst 1)
  --contacts N          wie viele Kontakte jede hat (sonst 250)
  --limit N/SECONDS     Anfragen, die angenommen werden (sonst 100/60)
  --latency MS          wie lange jede Antwort dauert (sonst 40)
  --error-rate PERCENT  Antworten, die stattdessen 500 oder 503 sind (sonst 0)
  --lost-rate PERCENT   Löschungen, deren Antwort verloren geht (sonst 0)
  --key KEY             der gültige Schlüssel, KEY-2 für die zweite Organisation
                        und so weiter; sonst erfundene. Nur für Sandboxen:
                        Andere Benutzer können Argumente sehen
  --contacts-file FILE  wohin die Liste der Kontakte geschrieben wird, mit -2 im
                        Namen für die zweite Organisation und so weiter; sonst
                        in eine Datei im Ordner für temporäre Dateien

Rückgabewert: 0 ihm wurde gesagt aufzuhören, 2 falscher Aufruf oder eine nicht
schreibbare Datei, 4 der Port ist belegt.

Beispiel, in zwei Terminals:
  expunge-cli sandbox --port 8080 --key sandbox-key --contacts-file contacts.csv
  OPENCX_API_KEY=sandbox-key expunge-cli delete --csv contacts.csv \
      --api-url http://127.0.0.1:8080
</translation>
    </message>
</context>
<context>
    <name>SandboxServer</name>
    <message>
        <source>The sandbox cannot listen on port %1 of this computer, probably because another program uses it. Choose another port, or 0 for any free one.</source>
        <translation>Die Sandbox kann nicht am Port %1 dieses Computers lauschen, wahrscheinlich weil ein anderes Programm ihn benutzt. Wählen Sie einen anderen Port, oder 0 für irgendeinen freien.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings could not be saved to %1. Check that the folder can be written and that the disk has room, and save again.</source>
        <translation>Die Einstellungen konnten nicht nach %1 gespeichert werden. Prüfen Sie, ob in den Ordner geschrieben werden kann und der Datenträger Platz hat, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The settings file %1 could not be read, so it is not used. Check that it is a file and that this user may read it.</source>
        <translation>Die Einstellungsdatei %1 konnte nicht gelesen werden und wird daher nicht verwendet. Prüfen Sie, ob sie eine Datei ist und dieser Benutzer sie lesen darf.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged, so it is not used. Mend it, or go on: the next change sets it aside and starts a new one.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt und wird daher nicht verwendet. Reparieren Sie sie, oder machen Sie weiter: Die nächste Änderung legt sie beiseite und beginnt eine neue.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning</source>
        <translation>
            <numerusform>%Ln mit einer Warnung</numerusform>
            <numerusform>%Ln mit einer Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgewiesen</numerusform>
            <numerusform>%Ln abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln wird gesendet</numerusform>
            <numerusform>%Ln werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln bereits weg</numerusform>
            <numerusform>%Ln bereits weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone but unconfirmed</source>
        <translation>
            <numerusform>%Ln weg, aber unbestätigt</numerusform>
            <numerusform>%Ln weg, aber unbestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not attempted</source>
        <translation>
            <numerusform>%Ln nicht versucht</numerusform>
            <numerusform>%Ln nicht versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>no contacts</source>
        <translation>keine Kontakte</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>The sandbox has no fixed address. Start one with &quot;expunge-cli sandbox&quot; and name its address with --api-url.</source>
        <translation>Die Sandbox hat keine feste Adresse. Starten Sie eine mit „expunge-cli sandbox“, und nennen Sie ihre Adresse mit --api-url.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. &quot;expunge-cli profile list&quot; shows them. %2</source>
        <translation>Ein Profil „%1“ gibt es nicht. „expunge-cli profile list“ zeigt sie. %2</translation>
    </message>
    <message>
        <source>%1 is the address of %2. Name the profile that is meant with --profile alone.</source>
        <translation>%1 ist die Adresse von %2. Nennen Sie das gemeinte Profil allein mit --profile.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file %1 could not be written: %2. A file that was there before is unchanged. Choose another place or free some space, and save again.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2. Eine Datei, die vorher dort war, ist unverändert. Wählen Sie einen anderen Ort, oder schaffen Sie Platz, und speichern Sie erneut.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Contacts are being deleted</source>
        <translation>Kontakte werden gelöscht</translation>
    </message>
    <message>
        <source>If you stop, no new request leaves. The last answers are awaited and recorded, then Expunge closes.</source>
        <translation>Wenn Sie stoppen, geht keine neue Anfrage hinaus. Die letzten Antworten werden abgewartet und festgehalten, dann schließt sich Expunge.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The shown results leave the window. Save them first if you still need the file.</source>
        <translation>Die angezeigten Ergebnisse verlassen das Fenster. Speichern Sie sie vorher, wenn Sie die Datei noch brauchen.</translation>
    </message>
    <message>
        <source>The shown list is emptied. No contact is deleted by this.</source>
        <translation>Die angezeigte Liste wird geleert. Dadurch wird kein Kontakt gelöscht.</translation>
    </message>
    <message>
        <source>Start a new list</source>
        <translation>Eine neue Liste beginnen</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation>Das Profil %1 entfernen</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Change the language now</source>
        <translation>Die Sprache jetzt ändern</translation>
    </message>
    <message>
        <source>The window is made anew: the list leaves it, and a key for this session only has to be entered again. Later means: when Expunge is started the next time.</source>
        <translation>Das Fenster wird neu aufgebaut: Die Liste verlässt es, und ein Schlüssel nur für diese Sitzung muss noch einmal eingegeben werden. Später heißt: beim nächsten Start von Expunge.</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Jetzt ändern</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Show the run instead of the list</source>
        <translation>Den Lauf anstelle der Liste zeigen</translation>
    </message>
    <message>
        <source>The list that was gathered leaves the window; no contact of it is deleted. Save it first if you still need it.</source>
        <translation>Die gesammelte Liste verlässt das Fenster; kein Kontakt davon wird gelöscht. Speichern Sie sie vorher, wenn Sie sie noch brauchen.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Den Lauf zeigen</translation>
    </message>
    <message>
        <source>The contact IDs and what became of each contact are overwritten and removed from this computer. What is deleted here can be neither exported nor gone on with. Nothing changes in OpenCX.</source>
        <translation>Die Kontakt-IDs, und was aus jedem Kontakt geworden ist, werden überschrieben und von diesem Computer entfernt. Was hier gelöscht ist, kann weder exportiert noch fortgesetzt werden. In OpenCX ändert sich nichts.</translation>
    </message>
    <message>
        <source>A run that was interrupted is among it: what is still open of it is known nowhere else.</source>
        <translation>Darunter ist ein unterbrochener Lauf: Was davon noch offen ist, ist sonst nirgends bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) from the history</source>
        <translation>
            <numerusform>%Ln Lauf aus dem Verlauf löschen</numerusform>
            <numerusform>%Ln Läufe aus dem Verlauf löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>Its name, address, pace, colour and organisation are forgotten. Its runs stay in the history.</source>
        <translation>Name, Adresse, Tempo, Farbe und Organisation werden vergessen. Seine Läufe bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Forget its key in the keychain, too</source>
        <translation>Auch seinen Schlüssel im Schlüsselbund vergessen</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Den Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget the key %1</source>
        <translation>Den Schlüssel %1 vergessen</translation>
    </message>
    <message>
        <source>OpenCX shows a key only once, so it cannot be looked up again. To delete in this profile, you then need another one.</source>
        <translation>OpenCX zeigt einen Schlüssel nur einmal, er lässt sich also nicht noch einmal nachsehen. Um in diesem Profil zu löschen, brauchen Sie dann einen anderen.</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Its organisation is not known: the key may not read it.</source>
        <translation>Seine Organisation ist nicht bekannt: Der Schlüssel darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Er gehört zu %1.</translation>
    </message>
    <message>
        <source>A key of an earlier version</source>
        <translation>Ein Schlüssel einer früheren Version</translation>
    </message>
    <message>
        <source>Expunge used to keep one key for all profiles of an address. The one for %1 ends in %2. %3 Is it the key of the profile %4?</source>
        <translation>Expunge hatte früher einen Schlüssel für alle Profile einer Adresse. Der für %1 endet auf %2. %3 Ist es der Schlüssel des Profils %4?</translation>
    </message>
    <message>
        <source>Use it for %1</source>
        <translation>Für %1 benutzen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Less than a minute at %1</source>
        <comment>pace</comment>
        <translation>Weniger als eine Minute bei %1</translation>
    </message>
    <message>
        <source>About %1 at %2</source>
        <comment>duration, pace</comment>
        <translation>Etwa %1 bei %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, clock time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 per %2 seconds</source>
        <translation>%1 je %2 Sekunden</translation>
    </message>
</context>
<context>
    <name>expunge::AboutDialog</name>
    <message>
        <source>Parts and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>About Expunge</source>
        <translation>Über Expunge</translation>
    </message>
    <message>
        <source>Expunge %1</source>
        <translation>Expunge %1</translation>
    </message>
    <message>
        <source>Deletes contacts from an OpenCX organisation, in bulk and accountably.</source>
        <translation>Löscht Kontakte aus einer OpenCX-Organisation, massenhaft und nachvollziehbar.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>expunge::AfterRunBar</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The folder of the saved results</source>
        <translation>Der Ordner der gespeicherten Ergebnisse</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Probleme…</translation>
    </message>
    <message>
        <source>Goes through the confirmation again. What is gone is not sent again.</source>
        <translation>Geht noch einmal durch die Bestätigung. Was weg ist, wird nicht wieder gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed…</source>
        <translation>
            <numerusform>%Ln Fehlgeschlagenen wiederholen…</numerusform>
            <numerusform>%Ln Fehlgeschlagene wiederholen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again about %Ln…</source>
        <translation>
            <numerusform>Nach %Ln noch einmal fragen…</numerusform>
            <numerusform>Nach %Ln noch einmal fragen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry %1 failed, %2 unknown…</source>
        <translation>%1 fehlgeschlagene, %2 unbekannte wiederholen…</translation>
    </message>
</context>
<context>
    <name>expunge::ChoicesBox</name>
    <message>
        <source>Delete the first %1, then wait for me</source>
        <translation>Die ersten %1 löschen, dann auf mich warten</translation>
    </message>
    <message>
        <source>Stop after this many deletions:</source>
        <translation>Nach so vielen Löschungen stoppen:</translation>
    </message>
    <message>
        <source>Most deletions</source>
        <translation>Höchstzahl der Löschungen</translation>
    </message>
    <message>
        <source>A contact whose outcome is not known counts as deleted.</source>
        <translation>Ein Kontakt, dessen Ausgang nicht bekannt ist, zählt als gelöscht.</translation>
    </message>
</context>
<context>
    <name>expunge::ColourPicker</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Present colour</source>
        <translation>Jetzige Farbe</translation>
    </message>
</context>
<context>
    <name>expunge::ConfirmDialog</name>
    <message numerus="yes">
        <source>Delete %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt löschen</numerusform>
            <numerusform>%Ln Kontakte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>Löschung bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>organisation, host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>This cannot be undone: OpenCX keeps no copy of a deleted contact. Conversations stay, and an integration that still knows the contact can create it again.</source>
        <translation>Das kann nicht rückgängig gemacht werden: OpenCX behält keine Kopie eines gelöschten Kontakts. Unterhaltungen bleiben, und eine Anbindung, die den Kontakt noch kennt, kann ihn wieder anlegen.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Erste und letzte</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Beachten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them look(s) odd (Warning) and will be sent</source>
        <translation>
            <numerusform>%Ln davon fällt auf (Warnung) und wird gesendet</numerusform>
            <numerusform>%Ln davon fallen auf (Warnung) und werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgewiesen</numerusform>
            <numerusform>%Ln abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked off</source>
        <translation>
            <numerusform>%Ln abgewählt</numerusform>
            <numerusform>%Ln abgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone already</source>
        <translation>
            <numerusform>%Ln schon weg</numerusform>
            <numerusform>%Ln schon weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Typed count</source>
        <translation>Getippte Anzahl</translation>
    </message>
    <message>
        <source>Typed profile name</source>
        <translation>Getippter Profilname</translation>
    </message>
    <message>
        <source>Type the number of contacts, %1, to confirm:</source>
        <translation>Geben Sie zur Bestätigung die Zahl der Kontakte ein, %1:</translation>
    </message>
    <message>
        <source>Type the name of the profile, %1:</source>
        <translation>Geben Sie den Namen des Profils ein, %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not meant this time</source>
        <translation>
            <numerusform>%Ln diesmal nicht gemeint</numerusform>
            <numerusform>%Ln diesmal nicht gemeint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete at most %Ln contact(s)</source>
        <translation>
            <numerusform>Höchstens %Ln Kontakt löschen</numerusform>
            <numerusform>Höchstens %Ln Kontakte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 as a trial</source>
        <translation>%1, die ersten %2 zur Probe</translation>
    </message>
    <message numerus="yes">
        <source>Delete the first %Ln</source>
        <translation>
            <numerusform>Den ersten %Ln löschen</numerusform>
            <numerusform>Die ersten %Ln löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type how many may be deleted, %1, to confirm:</source>
        <translation>Tippen Sie zur Bestätigung, wie viele gelöscht werden dürfen, %1:</translation>
    </message>
</context>
<context>
    <name>expunge::ContactsPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No contact matches this filter.</source>
        <translation>Kein Kontakt passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter gehen</translation>
    </message>
    <message>
        <source>Filter by ID, name or message</source>
        <translation>Nach ID, Name oder Meldung filtern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 shown.</source>
        <translation>%1 von %2 gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked row(s) are hidden and would be deleted, too.</source>
        <translation>
            <numerusform>%Ln angekreuzte Zeile ist verborgen und würde auch gelöscht.</numerusform>
            <numerusform>%Ln angekreuzte Zeilen sind verborgen und würden auch gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expunge::ContactsView</name>
    <message>
        <source>Contacts table</source>
        <translation>Tabelle der Kontakte</translation>
    </message>
    <message>
        <source>Copy contact IDs</source>
        <translation>Kontakt-IDs kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Leave out of the deletion</source>
        <translation>Von der Löschung ausnehmen</translation>
    </message>
    <message>
        <source>Include in the deletion</source>
        <translation>In die Löschung aufnehmen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
</context>
<context>
    <name>expunge::CounterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>expunge::DeletionTask</name>
    <message>
        <source>Run %1 on %2.</source>
        <translation>Lauf %1 auf %2.</translation>
    </message>
    <message>
        <source>Stopping: no more requests leave, answers on their way are awaited.</source>
        <translation>Wird gestoppt: Keine Anfragen gehen mehr hinaus, Antworten auf dem Weg werden abgewartet.</translation>
    </message>
</context>
<context>
    <name>expunge::Desktop</name>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Ein Profil „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The profile was not saved</source>
        <translation>Das Profil wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The profile was not removed</source>
        <translation>Das Profil wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Log saved: %1</source>
        <translation>Protokoll gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 answers and accepts the key, which may not read the name of its organisation.</source>
        <translation>%1 antwortet und nimmt den Schlüssel an, der den Namen seiner Organisation nicht lesen darf.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the key. Deletions would go to %2.</source>
        <translation>%1 antwortet und nimmt den Schlüssel an. Löschungen gingen an %2.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>Whether the key may delete contacts shows only with the first deletion.</source>
        <translation>Ob der Schlüssel Kontakte löschen darf, zeigt erst die erste Löschung.</translation>
    </message>
    <message>
        <source>The connection does not work</source>
        <translation>Die Verbindung funktioniert nicht</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Liste gespeichert: %1</translation>
    </message>
    <message>
        <source>Results saved: %1</source>
        <translation>Ergebnisse gespeichert: %1</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Die Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The run %1 was deleted from the history.</source>
        <translation>Der Lauf %1 wurde aus dem Verlauf gelöscht.</translation>
    </message>
    <message>
        <source>The support bundle was not saved</source>
        <translation>Das Supportpaket wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Support bundle saved: %1</source>
        <translation>Supportpaket gespeichert: %1</translation>
    </message>
    <message>
        <source>The profiles were not exported</source>
        <translation>Die Profile wurden nicht exportiert</translation>
    </message>
    <message>
        <source>Profiles exported, without keys: %1</source>
        <translation>Profile ohne Schlüssel exportiert: %1</translation>
    </message>
    <message>
        <source>No profile was imported</source>
        <translation>Es wurde kein Profil importiert</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Profiles imported</source>
        <translation>Profile importiert</translation>
    </message>
    <message>
        <source>The key was forgotten</source>
        <translation>Der Schlüssel ist vergessen</translation>
    </message>
    <message>
        <source>The results of %1 are in the history: Runs, History.</source>
        <translation>Die Ergebnisse von %1 sind im Verlauf: Läufe, Verlauf.</translation>
    </message>
</context>
<context>
    <name>expunge::EmptyPage</name>
    <message>
        <source>Try it in the sandbox</source>
        <translation>In der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>Die Beispielliste verwenden</translation>
    </message>
    <message>
        <source>No contacts in the list yet</source>
        <translation>Noch keine Kontakte in der Liste</translation>
    </message>
    <message>
        <source>Type or paste contact IDs above, import a file, or drop one anywhere in this window.
You see every contact here before anything is deleted.</source>
        <translation>Tippen oder fügen Sie oben Kontakt-IDs ein, importieren Sie eine Datei, oder lassen Sie eine irgendwo in diesem Fenster fallen.
Sie sehen hier jeden Kontakt, bevor etwas gelöscht wird.</translation>
    </message>
    <message>
        <source>This is the sandbox: its contacts are made up, so nothing real can be lost.
Use the sample list, delete its contacts and see what becomes of each.</source>
        <translation>Das ist die Sandbox: Ihre Kontakte sind erfunden, es kann also nichts Echtes verloren gehen.
Verwenden Sie die Beispielliste, löschen Sie deren Kontakte, und sehen Sie, was aus jedem wird.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste contact IDs</source>
        <translation>Kontakt-IDs einfügen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Eine Datei wählen…</translation>
    </message>
</context>
<context>
    <name>expunge::EntryPanel</name>
    <message>
        <source>Add to list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Contact &amp;IDs</source>
        <translation>Kontakt-&amp;IDs</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Type or paste one contact ID or many</source>
        <translation>Eine Kontakt-ID oder viele tippen oder einfügen</translation>
    </message>
    <message>
        <source>The list cannot change while contacts are being deleted</source>
        <translation>Während der Löschung ist die Liste gesperrt</translation>
    </message>
    <message>
        <source>This list has been worked through. Start a new list to add contacts</source>
        <translation>Diese Liste ist abgearbeitet. Beginnen Sie eine neue</translation>
    </message>
    <message>
        <source>Import contact IDs</source>
        <translation>Kontakt-IDs importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>One per line, or separated by commas, semicolons or blanks. A file can be dropped anywhere here.</source>
        <translation>Eine je Zeile, oder durch Komma, Semikolon oder Leerzeichen getrennt. Eine Datei können Sie überall hier fallen lassen.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.json *.ndjson *.jsonl)</source>
        <translation>Listen (*.csv *.tsv *.tab *.txt *.json *.ndjson *.jsonl)</translation>
    </message>
</context>
<context>
    <name>expunge::GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
</context>
<context>
    <name>expunge::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Find in the guide, then Enter</source>
        <translation>In der Anleitung suchen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>This link leads out of the guide and is not followed: %1</source>
        <translation>Dieser Verweis führt aus der Anleitung hinaus, ihm wird nicht gefolgt: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>The guide does not contain &quot;%1&quot;.</source>
        <translation>Die Anleitung enthält „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>expunge::HistoryDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Continue chosen run</source>
        <translation>Gewählten Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Fehlgeschlagene wiederholen…</translation>
    </message>
    <message>
        <source>Retry failed of chosen run</source>
        <translation>Fehlgeschlagene des gewählten Laufs wiederholen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export chosen run</source>
        <translation>Gewählten Lauf exportieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>Verlauf der Läufe</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search by profile, organisation, list or end</source>
        <translation>Nach Profil, Organisation, Liste oder Ende suchen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>Der Verlauf wird gelesen.</translation>
    </message>
    <message>
        <source>No runs yet. Every deletion that you confirm is kept here with what became of each contact, until you delete it.</source>
        <translation>Noch keine Läufe. Jede Löschung, die Sie bestätigen, bleibt hier mit dem, was aus jedem Kontakt geworden ist, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>No run matches this search.</source>
        <translation>Kein Lauf passt zu dieser Suche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) chosen.</source>
        <translation>
            <numerusform>%Ln Lauf gewählt.</numerusform>
            <numerusform>%Ln Läufe gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 is under way. Stop it first, or wait for its end.</source>
        <translation>Der Lauf %1 ist im Gang. Stoppen Sie ihn zuerst, oder warten Sie sein Ende ab.</translation>
    </message>
</context>
<context>
    <name>expunge::HistoryModel</name>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>expunge::IdField</name>
    <message>
        <source>Contact IDs</source>
        <translation>Kontakt-IDs</translation>
    </message>
    <message>
        <source>Type or paste one contact ID or many</source>
        <translation>Eine Kontakt-ID oder viele tippen oder einfügen</translation>
    </message>
</context>
<context>
    <name>expunge::ImportDialog</name>
    <message>
        <source>Columns are separated by</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste importieren</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Click the column with the contact IDs, or go to it and press Space.</source>
        <translation>Klicken Sie auf die Spalte mit den Kontakt-IDs, oder gehen Sie zu ihr und drücken die Leertaste.</translation>
    </message>
    <message>
        <source>Add the contacts to the list</source>
        <translation>Die Kontakte zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Columns are &amp;separated by</source>
        <translation>&amp;Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>“%1” is a result file of Expunge. Which of its contacts go into the list?</source>
        <translation>„%1“ ist eine Ergebnisdatei von Expunge. Welche ihrer Kontakte kommen in die Liste?</translation>
    </message>
    <message>
        <source>Which column of “%1” holds the contact IDs?</source>
        <translation>Welche Spalte von „%1“ enthält die Kontakt-IDs?</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>Wählen Sie eine Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contact(s) to the list</source>
        <translation>
            <numerusform>%Ln Kontakt zur Liste hinzufügen</numerusform>
            <numerusform>%Ln Kontakte zur Liste hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one state.</source>
        <translation>Wählen Sie mindestens einen Status.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>expunge::InterruptedBar</name>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Continue run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Shows the run. Nothing is sent before you have confirmed.</source>
        <translation>Zeigt den Lauf. Es wird nichts gesendet, bevor Sie bestätigt haben.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>Saves what is known of each contact.</source>
        <translation>Speichert, was über jeden Kontakt bekannt ist.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Leave run</source>
        <translation>Lauf belassen</translation>
    </message>
    <message>
        <source>Does not ask again. The run stays in the history and can be continued there.</source>
        <translation>Fragt nicht wieder. Der Lauf bleibt im Verlauf und kann dort fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>expunge::KeyDesk</name>
    <message>
        <source>The key was refused. %1</source>
        <translation>Der Schlüssel wurde abgelehnt. %1</translation>
    </message>
    <message>
        <source>The key could not be tested. %1</source>
        <translation>Der Schlüssel konnte nicht geprüft werden. %1</translation>
    </message>
    <message>
        <source>Enter a key of %1.</source>
        <translation>Geben Sie einen Schlüssel von %1 ein.</translation>
    </message>
</context>
<context>
    <name>expunge::KeyDialog</name>
    <message>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>API key for %1</source>
        <translation>API-Schlüssel für %1</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Fügen Sie den Schlüssel hier ein</translation>
    </message>
    <message>
        <source>The key is sent only to %1. Save key puts it into the keychain of your desktop; for this session only, it is kept in memory until Expunge ends.</source>
        <translation>Der Schlüssel wird nur an %1 gesendet. „Schlüssel speichern“ legt ihn in den Schlüsselbund Ihrer Arbeitsumgebung; nur für diese Sitzung bleibt er im Arbeitsspeicher, bis Expunge endet.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>%1 is asked whose key this is.</source>
        <translation>%1 wird gefragt, wem dieser Schlüssel gehört.</translation>
    </message>
    <message>
        <source>New profile for %1</source>
        <translation>Neues Profil für %1</translation>
    </message>
    <message>
        <source>This profile is for %1 from now on</source>
        <translation>Dieses Profil ist von nun an für %1</translation>
    </message>
</context>
<context>
    <name>expunge::ListDesk</name>
    <message>
        <source>row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>“%1” was not imported.</source>
        <translation>„%1“ wurde nicht importiert.</translation>
    </message>
</context>
<context>
    <name>expunge::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Stufe des Protokolls</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
</context>
<context>
    <name>expunge::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>expunge::MainWindow</name>
    <message>
        <source>Expunge</source>
        <translation>Expunge</translation>
    </message>
    <message>
        <source>%1 – Expunge</source>
        <translation>%1 – Expunge</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <comment>percent done, title</comment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>There is no profile to delete from.</source>
        <translation>Es gibt kein Profil, in dem gelöscht werden könnte.</translation>
    </message>
    <message>
        <source>These results belong to another profile. Choose that one to go on, or start a new list.</source>
        <translation>Diese Ergebnisse gehören zu einem anderen Profil. Wählen Sie jenes, um fortzufahren, oder beginnen Sie eine neue Liste.</translation>
    </message>
    <message>
        <source>A file is being read.</source>
        <translation>Eine Datei wird gelesen.</translation>
    </message>
    <message>
        <source>The keychain is asked for the key.</source>
        <translation>Der Schlüsselbund wird nach dem Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>An API key is needed before anything can be deleted. Choose Key… to enter it.</source>
        <translation>Vor dem Löschen wird ein API-Schlüssel gebraucht. Wählen Sie „Schlüssel…“, um ihn einzugeben.</translation>
    </message>
    <message>
        <source>The profile %1, in which this run was begun, is not there any more. The run can be opened and exported, but not gone on with.</source>
        <translation>Das Profil %1, in dem dieser Lauf begonnen wurde, gibt es nicht mehr. Der Lauf kann geöffnet und exportiert, aber nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A file is being read. Wait for its end, or cancel it.</source>
        <translation>Eine Datei wird gelesen. Warten Sie, bis sie fertig ist, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The API is asked which organisation this key belongs to.</source>
        <translation>Die API wird gefragt, zu welcher Organisation dieser Schlüssel gehört.</translation>
    </message>
    <message>
        <source>The list now goes to %1.</source>
        <translation>Die Liste geht jetzt an %1.</translation>
    </message>
</context>
<context>
    <name>expunge::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>expunge::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>looks like contact IDs</source>
        <translation>sieht nach Kontakt-IDs aus</translation>
    </message>
    <message>
        <source>IDs of something else</source>
        <translation>IDs von etwas anderem</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
</context>
<context>
    <name>expunge::ProblemsDialog</name>
    <message>
        <source>Problems of this run</source>
        <translation>Probleme dieses Laufs</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>No contact of this run failed, and none is unknown.</source>
        <translation>Kein Kontakt dieses Laufs ist fehlgeschlagen, und keiner ist unbekannt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>expunge::ProfileDialog</name>
    <message>
        <source>Share of the limit</source>
        <translation>Anteil am Limit</translation>
    </message>
    <message>
        <source>This is production: ask for the profile&apos;s name before deleting</source>
        <translation>Das ist Produktion: vor dem Löschen nach dem Namen des Profils fragen</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ein Profil hinzufügen</translation>
    </message>
    <message>
        <source>Edit the profile %1</source>
        <translation>Das Profil %1 bearbeiten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Three quarters: leave some room for other integrations</source>
        <translation>Drei Viertel: etwas Raum für andere Anbindungen lassen</translation>
    </message>
    <message>
        <source>Half: others need as much</source>
        <translation>Die Hälfte: Andere brauchen ebenso viel</translation>
    </message>
    <message>
        <source>A quarter: others come first</source>
        <translation>Ein Viertel: Andere gehen vor</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>requests in</source>
        <comment>followed by a number of seconds</comment>
        <translation>Anfragen in</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address of the API</source>
        <translation>&amp;Adresse der API</translation>
    </message>
    <message>
        <source>Limit of the API</source>
        <translation>Limit der API</translation>
    </message>
    <message>
        <source>&amp;Use of it</source>
        <translation>&amp;Nutzung davon</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This organisation has a limit of its own, apart from others on the server</source>
        <translation>Diese Organisation hat ein eigenes Limit, unabhängig von anderen auf dem Server</translation>
    </message>
    <message>
        <source>At another address the profile has no key and no organisation yet: a key goes to no server that it was not entered for. Back at the old one it has its key again.</source>
        <translation>An einer anderen Adresse hat das Profil noch keinen Schlüssel und keine Organisation: Ein Schlüssel geht an keinen Server, für den er nicht eingegeben wurde. Zurück an der alten hat es seinen Schlüssel wieder.</translation>
    </message>
</context>
<context>
    <name>expunge::ProfileHeader</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>The profile that deletions go to</source>
        <translation>Das Profil, in dem gelöscht wird</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>expunge::ProfileMenu</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>This profile is built in. Duplicate it to get one of your own.</source>
        <translation>Dieses Profil ist eingebaut. Duplizieren Sie es, um ein eigenes zu erhalten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a copy, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>E&amp;xport profiles…</source>
        <translation>Profile e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>Profile &amp;importieren…</translation>
    </message>
    <message>
        <source>There is no profile of your own yet.</source>
        <translation>Sie haben noch kein eigenes Profil.</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>expunge::RateChart</name>
    <message>
        <source>Contacts per minute over the run</source>
        <translation>Kontakte je Minute im Verlauf des Laufs</translation>
    </message>
    <message>
        <source>Contacts per minute, from the start of the run until now</source>
        <translation>Kontakte je Minute, vom Beginn des Laufs bis jetzt</translation>
    </message>
</context>
<context>
    <name>expunge::ResultDesk</name>
    <message>
        <source>Not part of this deletion: ticked off.</source>
        <translation>Nicht Teil dieser Löschung: abgewählt.</translation>
    </message>
    <message>
        <source>A file is being written. Save again when it is done.</source>
        <translation>Eine Datei wird gerade geschrieben. Speichern Sie erneut, wenn das fertig ist.</translation>
    </message>
</context>
<context>
    <name>expunge::ResultsHead</name>
    <message>
        <source>Results of</source>
        <translation>Ergebnisse von</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Ergebnisse von %1</translation>
    </message>
</context>
<context>
    <name>expunge::RunDesk</name>
    <message>
        <source>The run was stopped before it began. Nothing was sent.</source>
        <translation>Der Lauf wurde gestoppt, bevor er begann. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or wait for its end.</source>
        <translation>Ein Lauf ist im Gang. Stoppen Sie ihn zuerst, oder warten Sie sein Ende ab.</translation>
    </message>
</context>
<context>
    <name>expunge::RunEngine</name>
    <message>
        <source>A run is under way. Stop it first, or wait for its end.</source>
        <translation>Ein Lauf ist im Gang. Stoppen Sie ihn zuerst, oder warten Sie sein Ende ab.</translation>
    </message>
    <message>
        <source>This key belongs to %1; this run is for %2. Enter the key of %2.</source>
        <translation>Dieser Schlüssel gehört zu %1; dieser Lauf ist für %2. Geben Sie den Schlüssel von %2 ein.</translation>
    </message>
</context>
<context>
    <name>expunge::RunPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>Kontakte löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s)…</source>
        <translation>
            <numerusform>%Ln Kontakt löschen…</numerusform>
            <numerusform>%Ln Kontakte löschen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete contacts…</source>
        <translation>Kontakte löschen…</translation>
    </message>
    <message>
        <source>Nothing to delete yet</source>
        <translation>Noch nichts zu löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) to delete</source>
        <translation>
            <numerusform>%Ln Kontakt zu löschen</numerusform>
            <numerusform>%Ln Kontakte zu löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you have confirmed.</source>
        <translation>Es wird nichts gesendet, bevor Sie bestätigt haben.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt wird gelöscht</numerusform>
            <numerusform>%Ln Kontakte werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Beginnt.</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 left, ends at %2</source>
        <comment>duration, clock time</comment>
        <translation>noch %1, endet um %2</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The run is being written down. Nothing is sent before that.</source>
        <translation>Der Lauf wird aufgeschrieben. Vorher wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>expunge::RunWatch</name>
    <message>
        <source>The deletion in %1 waits for you</source>
        <translation>Die Löschung in %1 wartet auf Sie</translation>
    </message>
    <message>
        <source>The deletion in %1 has come to a halt</source>
        <translation>Die Löschung in %1 ist ins Stocken geraten</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The deletion in %1 has ended</source>
        <translation>Die Löschung in %1 ist beendet</translation>
    </message>
    <message>
        <source>Contacts are being deleted.</source>
        <translation>Kontakte werden gelöscht.</translation>
    </message>
</context>
<context>
    <name>expunge::SettingsDesk</name>
    <message>
        <source>The language changes later</source>
        <translation>Die Sprache ändert sich später</translation>
    </message>
    <message>
        <source>Contacts are being deleted. The window speaks the other language when Expunge is started the next time.</source>
        <translation>Kontakte werden gerade gelöscht. Das Fenster spricht die andere Sprache ab dem nächsten Start von Expunge.</translation>
    </message>
</context>
<context>
    <name>expunge::SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Notify me when a run ends or waits for me</source>
        <translation>Mich &amp;benachrichtigen, wenn ein Lauf endet oder auf mich wartet</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while contacts are being deleted</source>
        <translation>Den Computer &amp;wach halten, während Kontakte gelöscht werden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Only while another window is the active one.</source>
        <translation>Nur während ein anderes Fenster das aktive ist.</translation>
    </message>
    <message>
        <source>The screen may still go dark. While a run is paused, the computer may sleep.</source>
        <translation>Der Bildschirm darf trotzdem dunkel werden. Während ein Lauf pausiert, darf der Computer schlafen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
</context>
<context>
    <name>expunge::StateChoice</name>
    <message>
        <source>Take the contacts that are:</source>
        <translation>Die Kontakte nehmen, die so sind:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>expunge::SupportDialog</name>
    <message>
        <source>Leave contact IDs in</source>
        <translation>Kontakt-IDs darin lassen</translation>
    </message>
    <message>
        <source>Leave e-mail addresses in</source>
        <translation>E-Mail-Adressen darin lassen</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>For whoever helps you with Expunge: versions, settings, the number of runs, and the log of this window. This is all of it; it is saved as one text file and sent nowhere. Keys are never in it.</source>
        <translation>Für die, die Ihnen mit Expunge helfen: Versionen, Einstellungen, die Zahl der Läufe und das Protokoll dieses Fensters. Das ist alles; es wird als eine Textdatei gespeichert und nirgendwohin gesendet. Schlüssel sind nie darin.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Das Supportpaket speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
</context>
<context>
    <name>expunge::Tour</name>
    <message>
        <source>The tour cannot start: %1 cannot be written, or the sandbox does not run.</source>
        <translation>Die Tour kann nicht beginnen: %1 ist nicht schreibbar, oder die Sandbox läuft nicht.</translation>
    </message>
    <message>
        <source>The window is open</source>
        <translation>Das Fenster ist offen</translation>
    </message>
    <message>
        <source>A list is imported</source>
        <translation>Eine Liste wird importiert</translation>
    </message>
    <message>
        <source>The column of the contact IDs is confirmed</source>
        <translation>Die Spalte der Kontakt-IDs wird bestätigt</translation>
    </message>
    <message>
        <source>The list is reviewed</source>
        <translation>Die Liste wird geprüft</translation>
    </message>
    <message>
        <source>The deletion is asked for</source>
        <translation>Die Löschung wird verlangt</translation>
    </message>
    <message>
        <source>The confirmation is filled in</source>
        <translation>Die Bestätigung wird ausgefüllt</translation>
    </message>
    <message>
        <source>The deletion is confirmed</source>
        <translation>Die Löschung wird bestätigt</translation>
    </message>
    <message>
        <source>Contacts are being deleted</source>
        <translation>Kontakte werden gelöscht</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>Der Lauf ist beendet</translation>
    </message>
    <message>
        <source>The results are saved</source>
        <translation>Die Ergebnisse werden gespeichert</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>Alles wird geprüft</translation>
    </message>
    <message>
        <source>The tour waited too long for: %1.</source>
        <translation>Die Tour hat zu lange gewartet auf: %1.</translation>
    </message>
    <message>
        <source>The sandbox had %1 of the contacts and has lost %2 of them.</source>
        <translation>Die Sandbox hatte %1 der Kontakte und hat %2 davon verloren.</translation>
    </message>
    <message>
        <source>Pictures and results are in %1</source>
        <translation>Bilder und Ergebnisse sind in %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The window has no button &quot;%1&quot;.</source>
        <translation>Das Fenster hat keine Schaltfläche „%1“.</translation>
    </message>
</context>
</TS>
