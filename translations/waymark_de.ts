<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;New pool…</source>
        <translation>&amp;Neuer Pool…</translation>
    </message>
    <message>
        <source>&amp;Open pool…</source>
        <translation>Pool ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample pool</source>
        <translation>Beis&amp;pielpool öffnen</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Close the poo&amp;l</source>
        <translation>Pool s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select the &amp;whole filter</source>
        <translation>&amp;Gesamten Filter auswählen</translation>
    </message>
    <message>
        <source>&amp;Edit the memory</source>
        <translation>Erinnerung &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;tags…</source>
        <translation>&amp;Schlagwörter bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>Su&amp;che</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Raw or rendered</source>
        <translation>&amp;Roh oder aufbereitet</translation>
    </message>
    <message>
        <source>Only &amp;trajectories</source>
        <translation>Nur &amp;Trajektorien</translation>
    </message>
    <message>
        <source>Only &amp;workflows</source>
        <translation>Nur &amp;Arbeitsabläufe</translation>
    </message>
    <message>
        <source>Only s&amp;ummaries</source>
        <translation>Nur &amp;Zusammenfassungen</translation>
    </message>
    <message>
        <source>Only i&amp;nsights</source>
        <translation>Nur &amp;Erkenntnisse</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Filter leeren</translation>
    </message>
    <message>
        <source>As of a &amp;date…</source>
        <translation>Sta&amp;nd wählen…</translation>
    </message>
    <message>
        <source>The s&amp;ystem&apos;s theme</source>
        <translation>Farbschema des S&amp;ystems</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>&amp;Helles Farbschema</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>&amp;Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <translation>&amp;Pool</translation>
    </message>
    <message>
        <source>Previous &amp;filter</source>
        <translation>&amp;Vorheriger Filter</translation>
    </message>
    <message>
        <source>&amp;Next filter</source>
        <translation>&amp;Nächster Filter</translation>
    </message>
    <message>
        <source>Set &amp;validity…</source>
        <translation>&amp;Gültigkeit festlegen…</translation>
    </message>
    <message>
        <source>&amp;Supersede…</source>
        <translation>&amp;Ablösen…</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>A&amp;usmustern…</translation>
    </message>
    <message>
        <source>Re&amp;instate</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Save s&amp;earch…</source>
        <translation>&amp;Suche speichern…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation>&amp;Nacharbeit nötig</translation>
    </message>
    <message>
        <source>Back to &amp;unreviewed</source>
        <translation>Auf &amp;ungeprüft zurücksetzen</translation>
    </message>
    <message>
        <source>What is planted in the &amp;sample pool</source>
        <translation>Eingebaute &amp;Fehler im Beispielpool</translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation>Ü&amp;ber Waymark</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>P&amp;rüfung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Kleinerer Te&amp;xt</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>Nor&amp;male Textgröße</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Reset l&amp;ayout</source>
        <translation>Anordnung z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>&amp;Trajectory</source>
        <translation>&amp;Trajektorie</translation>
    </message>
    <message>
        <source>&amp;Go to a memory…</source>
        <translation>&amp;Gehe zu einer Erinnerung…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Näch&amp;ster Bereich</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vorheriger Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Source trajectory and back</source>
        <translation>&amp;Quelltrajektorie und zurück</translation>
    </message>
    <message>
        <source>&amp;Open the source trajectory</source>
        <translation>Quelltrajektorie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Vorheriger Schritt</translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation>&amp;Erster Schritt</translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation>&amp;Letzter Schritt</translation>
    </message>
    <message>
        <source>Fold &amp;unimportant steps</source>
        <translation>&amp;Unwichtige Schritte falten</translation>
    </message>
    <message>
        <source>Fold o&amp;bservations</source>
        <translation>&amp;Beobachtungen falten</translation>
    </message>
    <message>
        <source>&amp;As recorded</source>
        <translation>Wie &amp;aufgezeichnet</translation>
    </message>
    <message>
        <source>F&amp;ind in the trajectory…</source>
        <translation>In der Trajektorie &amp;suchen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Copy the step</source>
        <translation>Schritt &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy a lin&amp;k to the step</source>
        <translation>Link zum Schritt k&amp;opieren</translation>
    </message>
    <message>
        <source>Close t&amp;he trajectory</source>
        <translation>&amp;Trajektorie schließen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>&amp;Rundgang zeigen</translation>
    </message>
    <message>
        <source>Next memory</source>
        <translation>Nächste Erinnerung</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Previous memory</source>
        <translation>Vorherige Erinnerung</translation>
    </message>
    <message>
        <source>Read the memory; open a trajectory</source>
        <translation>Erinnerung lesen; eine Trajektorie öffnen</translation>
    </message>
    <message>
        <source>Show the memory beside the list</source>
        <translation>Erinnerung neben der Liste zeigen</translation>
    </message>
    <message>
        <source>Select the whole filter</source>
        <translation>Ganzen Filter auswählen</translation>
    </message>
    <message>
        <source>Select up to here</source>
        <translation>Bis hierher auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>First and last memory</source>
        <translation>Erste und letzte Erinnerung</translation>
    </message>
    <message>
        <source>Filter by the value</source>
        <translation>Nach dem Wert filtern</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>This value as well</source>
        <translation>Auch diesen Wert</translation>
    </message>
    <message>
        <source>All but this value</source>
        <translation>Alle außer diesem Wert</translation>
    </message>
    <message>
        <source>Switch the chip off or on</source>
        <translation>Baustein aus- oder einschalten</translation>
    </message>
    <message>
        <source>Filter chips</source>
        <translation>Filterbausteine</translation>
    </message>
    <message>
        <source>Turn the chip around</source>
        <translation>Baustein umkehren</translation>
    </message>
    <message>
        <source>Edit the chip</source>
        <translation>Baustein bearbeiten</translation>
    </message>
    <message>
        <source>Remove the chip</source>
        <translation>Baustein entfernen</translation>
    </message>
    <message>
        <source>Make chips of the search</source>
        <translation>Aus der Suche Bausteine machen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Take the completion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Keep or apply</source>
        <translation>Behalten oder anwenden</translation>
    </message>
    <message>
        <source>Editors and panels</source>
        <translation>Editoren und Bedienfelder</translation>
    </message>
    <message>
        <source>Drop or cancel</source>
        <translation>Verwerfen oder abbrechen</translation>
    </message>
    <message>
        <source>Unfold or fold what the row stands for</source>
        <translation>Auf- oder zufalten, wofür die Zeile steht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy the selection as it is stored</source>
        <translation>Auswahl so kopieren, wie sie gespeichert ist</translation>
    </message>
    <message>
        <source>Findings, report and l&amp;og</source>
        <translation>Befunde, Bericht und Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>&amp;Ignore the finding…</source>
        <translation>Befund &amp;ignorieren…</translation>
    </message>
    <message>
        <source>&amp;Generalise the memory…</source>
        <translation>Erinnerung verall&amp;gemeinern…</translation>
    </message>
    <message>
        <source>Re-label as what it &amp;reads as</source>
        <translation>Umwid&amp;men in das, wonach es sich liest</translation>
    </message>
    <message>
        <source>Apply the &amp;fix…</source>
        <translation>Be&amp;hebung anwenden…</translation>
    </message>
    <message>
        <source>&amp;Why this finding</source>
        <translation>&amp;Warum dieser Befund</translation>
    </message>
    <message>
        <source>Findings of the filt&amp;er</source>
        <translation>Befunde des &amp;Filters</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>Lint the whole pool n&amp;ow</source>
        <translation>Den ganzen Pool &amp;jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Lint</source>
        <translation>&amp;Lint</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Retrieva&amp;l</source>
        <translation>Abru&amp;f</translation>
    </message>
    <message>
        <source>Pre&amp;view retrieval for its task</source>
        <translation>Abruf für seine Aufgabe anse&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Choose a task…</source>
        <translation>Aufgabe &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Retrieve</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Save the query…</source>
        <translation>Abfrage &amp;speichern…</translation>
    </message>
    <message>
        <source>R&amp;un all saved queries</source>
        <translation>Alle &amp;gespeicherten Abfragen ausführen</translation>
    </message>
    <message>
        <source>Ta&amp;ke what the saved query retrieves now as right</source>
        <translation>Den &amp;jetzigen Abruf der gespeicherten Abfrage als richtig nehmen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the task&apos;s text</source>
        <translation>Mit dem Text der Aufgabe &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Pin these settings</source>
        <translation>Diese Einstellungen anhe&amp;ften</translation>
    </message>
    <message>
        <source>Onl&amp;y summaries</source>
        <translation>Nur &amp;Zusammenfassungen</translation>
    </message>
    <message>
        <source>Only &amp;insights</source>
        <translation>Nur &amp;Erkenntnisse</translation>
    </message>
    <message>
        <source>&amp;All four types</source>
        <translation>Alle v&amp;ier Typen</translation>
    </message>
    <message>
        <source>What if it r&amp;ead otherwise</source>
        <translation>Was wäre, wenn sie anders &amp;lautete</translation>
    </message>
    <message>
        <source>What i&amp;f it were retired</source>
        <translation>Was wäre, wenn sie ausge&amp;mustert wäre</translation>
    </message>
    <message>
        <source>What if it e&amp;xpired…</source>
        <translation>Was wäre, wenn sie a&amp;bliefe…</translation>
    </message>
    <message>
        <source>What if a&amp;nother stood in its place…</source>
        <translation>Was wäre, wenn eine andere an ihrer Stelle stün&amp;de…</translation>
    </message>
    <message>
        <source>What if there were &amp;one more…</source>
        <translation>Was wäre, wenn es ei&amp;ne mehr gäbe…</translation>
    </message>
    <message>
        <source>&amp;Drop what was tried</source>
        <translation>Vers&amp;uch verwerfen</translation>
    </message>
    <message>
        <source>App&amp;ly what was tried…</source>
        <translation>Versu&amp;chtes anwenden…</translation>
    </message>
    <message>
        <source>Ask in earnest, and keep it in the log</source>
        <translation>Im Ernst fragen und im Protokoll behalten</translation>
    </message>
    <message>
        <source>Task and plan</source>
        <translation>Aufgabe und Plan</translation>
    </message>
    <message>
        <source>Nearest point there</source>
        <translation>Nächster Punkt dort</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole map</source>
        <translation>Vergrößern, verkleinern, ganze Karte</translation>
    </message>
    <message>
        <source>Open the memory in Pool</source>
        <translation>Die Erinnerung im Pool öffnen</translation>
    </message>
    <message>
        <source>Select the point or let it go</source>
        <translation>Den Punkt auswählen oder loslassen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Retr&amp;ieval</source>
        <translation>Abr&amp;uf</translation>
    </message>
    <message>
        <source>L&amp;ineage</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>&amp;Next memory</source>
        <translation>Nächste &amp;Erinnerung</translation>
    </message>
    <message>
        <source>&amp;Previous memory</source>
        <translation>&amp;Vorherige Erinnerung</translation>
    </message>
    <message>
        <source>Next memor&amp;y of the rung</source>
        <translation>Nächste Erinnerung der &amp;Stufe</translation>
    </message>
    <message>
        <source>Previous &amp;memory of the rung</source>
        <translation>V&amp;orherige Erinnerung der Stufe</translation>
    </message>
    <message>
        <source>&amp;1 Pane of the trajectory</source>
        <translation>&amp;1 Feld der Trajektorie</translation>
    </message>
    <message>
        <source>&amp;2 Pane of the workflow</source>
        <translation>&amp;2 Feld des Ablaufs</translation>
    </message>
    <message>
        <source>&amp;3 Pane of the summary</source>
        <translation>&amp;3 Feld der Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;4 Pane of the insight</source>
        <translation>&amp;4 Feld der Erkenntnis</translation>
    </message>
    <message>
        <source>&amp;Trajectory or sentences</source>
        <translation>&amp;Trajektorie oder Sätze</translation>
    </message>
    <message>
        <source>Open t&amp;he trajectory</source>
        <translation>Trajektorie öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Link the step to the sentence</source>
        <translation>Schritt mit dem Satz ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Unlink the step</source>
        <translation>Verbindung z&amp;um Schritt lösen</translation>
    </message>
    <message>
        <source>&amp;Confirm the evidence</source>
        <translation>Belege bestäti&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Withdraw what was said of the sentence</source>
        <translation>Zurückneh&amp;men, was zum Satz gesagt wurde</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Nächster Be&amp;fund</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>Vorheriger Befun&amp;d</translation>
    </message>
    <message>
        <source>&amp;Generalise in place</source>
        <translation>An O&amp;rt und Stelle verallgemeinern</translation>
    </message>
    <message>
        <source>&amp;Edit beside the present text</source>
        <translation>Neben dem jetzigen Te&amp;xt bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Differences to another text</source>
        <translation>Unterschiede &amp;zu einem anderen Text</translation>
    </message>
    <message>
        <source>By w&amp;ord, sentence or line</source>
        <translation>Nach &amp;Wort, Satz oder Zeile</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>Nächster Unters&amp;chied</translation>
    </message>
    <message>
        <source>Previou&amp;s difference</source>
        <translation>Vor&amp;heriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Keep as a page or picture…</source>
        <translation>Als Seite oder Bild s&amp;peichern…</translation>
    </message>
    <message>
        <source>Next sentence or run</source>
        <translation>Nächster Satz oder Lauf</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Previous sentence or run</source>
        <translation>Vorheriger Satz oder Lauf</translation>
    </message>
    <message>
        <source>Open the ladder of the run</source>
        <translation>Die Leiter des Laufs öffnen</translation>
    </message>
    <message>
        <source>Take or leave the difference</source>
        <translation>Den Unterschied übernehmen oder lassen</translation>
    </message>
    <message>
        <source>Li&amp;neage</source>
        <translation>Her&amp;kunft</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Aufträg&amp;e</translation>
    </message>
    <message>
        <source>&amp;Judge the runs…</source>
        <translation>&amp;Läufe bewerten…</translation>
    </message>
    <message>
        <source>&amp;Generate missing memories…</source>
        <translation>&amp;Fehlende Erinnerungen erzeugen…</translation>
    </message>
    <message>
        <source>Generali&amp;se by model…</source>
        <translation>Durch ein Modell &amp;verallgemeinern…</translation>
    </message>
    <message>
        <source>A&amp;djudicate pairs…</source>
        <translation>&amp;Paare abgleichen…</translation>
    </message>
    <message>
        <source>&amp;Plan queries…</source>
        <translation>&amp;Abfragen planen…</translation>
    </message>
    <message>
        <source>Categorise w&amp;hat transfers…</source>
        <translation>Über&amp;tragbares kategorisieren…</translation>
    </message>
    <message>
        <source>Re-&amp;identify tasks…</source>
        <translation>Aufgaben &amp;wiedererkennen…</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume the job</source>
        <translation>Auftrag pa&amp;usieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Cance&amp;l the job…</source>
        <translation>Auftrag gan&amp;z abbrechen…</translation>
    </message>
    <message>
        <source>Re&amp;try what failed</source>
        <translation>Fehlge&amp;schlagenes noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>Vorschlag an&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Reject the proposal</source>
        <translation>V&amp;orschlag ablehnen</translation>
    </message>
    <message>
        <source>&amp;Edit the proposal</source>
        <translation>Vorschlag &amp;bearbeiten</translation>
    </message>
    <message>
        <source>As&amp;k the model again</source>
        <translation>Das &amp;Modell noch einmal fragen</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>Nächste&amp;r Posten</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>Vorheri&amp;ger Posten</translation>
    </message>
    <message>
        <source>Next &amp;open proposal</source>
        <translation>Näc&amp;hster offener Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Both texts side by side</source>
        <translation>B&amp;eide Texte nebeneinander</translation>
    </message>
    <message>
        <source>By &amp;word, sentence or line</source>
        <translation>Nach Wort, Satz o&amp;der Zeile</translation>
    </message>
    <message>
        <source>Previous di&amp;fference</source>
        <translation>Vorher&amp;iger Unterschied</translation>
    </message>
    <message>
        <source>&amp;1 Proposal of the item</source>
        <translation>&amp;1 Vorschlag des Postens</translation>
    </message>
    <message>
        <source>&amp;2 What was asked</source>
        <translation>&amp;2 Was gefragt wurde</translation>
    </message>
    <message>
        <source>&amp;3 What was answered</source>
        <translation>&amp;3 Was geantwortet wurde</translation>
    </message>
    <message>
        <source>&amp;4 Calls of the item</source>
        <translation>&amp;4 Aufrufe des Postens</translation>
    </message>
    <message>
        <source>Next job or item</source>
        <translation>Nächster Auftrag oder Posten</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Previous job or item</source>
        <translation>Vorheriger Auftrag oder Posten</translation>
    </message>
    <message>
        <source>To the items of the job; to the texts of the item</source>
        <translation>Zu den Posten des Auftrags; zu den Texten des Postens</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>Ergebn&amp;isse</translation>
    </message>
    <message>
        <source>Ask t&amp;he model to choose</source>
        <translation>Das M&amp;odell wählen lassen</translation>
    </message>
    <message>
        <source>Ori&amp;ginals beside what a model rewrote</source>
        <translation>Originalte&amp;xte neben dem, was ein Modell umgeschrieben hat</translation>
    </message>
    <message>
        <source>&amp;1 Comparison of conditions</source>
        <translation>&amp;1 Vergleich der Bedingungen</translation>
    </message>
    <message>
        <source>&amp;2 Flip ledger</source>
        <translation>&amp;2 Liste der Kippfälle</translation>
    </message>
    <message>
        <source>&amp;3 Effect of each memory</source>
        <translation>&amp;3 Wirkung jeder Erinnerung</translation>
    </message>
    <message>
        <source>&amp;4 Audit of the judge</source>
        <translation>&amp;4 Überprüfung des Bewerters</translation>
    </message>
    <message>
        <source>&amp;Export the figure…</source>
        <translation>Abbildung &amp;exportieren…</translation>
    </message>
    <message>
        <source>Lost by &amp;mismatched anchoring</source>
        <translation>Verloren durch unpassende Ver&amp;ankerung</translation>
    </message>
    <message>
        <source>Lost by &amp;false validation</source>
        <translation>Verloren durch falsche &amp;Bestätigung</translation>
    </message>
    <message>
        <source>Lost by a mis&amp;applied practice</source>
        <translation>Verloren durch falsch angewandte &amp;Praxis</translation>
    </message>
    <message>
        <source>Memory is &amp;not to blame</source>
        <translation>Die Erinnerung ist &amp;nicht schuld</translation>
    </message>
    <message>
        <source>Re-label by what was &amp;verified</source>
        <translation>Nach dem &amp;Verifizierten umwidmen</translation>
    </message>
    <message>
        <source>Have the memory made ane&amp;w…</source>
        <translation>Die Erinnerung neu er&amp;zeugen lassen…</translation>
    </message>
    <message>
        <source>Walk through the marks of a chart and the cells of its table</source>
        <translation>Durch die Marken eines Diagramms und die Zellen seiner Tabelle gehen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation>Ergebni&amp;sse</translation>
    </message>
</context>
<context>
    <name>AgentLogText</name>
    <message>
        <source>The list of memories in the agent&apos;s log cannot be read.</source>
        <translation>Die Liste der Erinnerungen im Protokoll des Agenten ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The list of memories in the agent&apos;s log is cut off.</source>
        <translation>Die Liste der Erinnerungen im Protokoll des Agenten ist abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>AiderLeaderboard</name>
    <message>
        <source>The entry names no model.</source>
        <translation>Der Eintrag nennt kein Modell.</translation>
    </message>
    <message>
        <source>The field “%1” must be a number from 0 to 100, and is “%2”.</source>
        <translation>Das Feld „%1“ muss eine Zahl von 0 bis 100 sein und ist „%2“.</translation>
    </message>
    <message>
        <source>The entry has no pass rate.</source>
        <translation>Der Eintrag hat keine Erfolgsquote.</translation>
    </message>
    <message>
        <source>Aider leaderboard (YAML)</source>
        <translation>Aider-Rangliste (YAML)</translation>
    </message>
</context>
<context>
    <name>AtifText</name>
    <message>
        <source>Agent trajectory interchange format (ATIF)</source>
        <translation>Agent Trajectory Interchange Format (ATIF)</translation>
    </message>
</context>
<context>
    <name>AttemptText</name>
    <message>
        <source>A memory of the prompt has neither title nor key.</source>
        <translation>Eine Erinnerung des Prompts hat weder Titel noch Schlüssel.</translation>
    </message>
    <message>
        <source>The field “attempt” must count from 1.</source>
        <translation>Das Feld „attempt“ muss von 1 an zählen.</translation>
    </message>
</context>
<context>
    <name>BeirCollection</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>“_id” is missing.</source>
        <translation>„_id“ fehlt.</translation>
    </message>
    <message>
        <source>“_id” is neither a text nor a number.</source>
        <translation>„_id“ ist weder Text noch Zahl.</translation>
    </message>
    <message>
        <source>“_id” is empty.</source>
        <translation>„_id“ ist leer.</translation>
    </message>
    <message>
        <source>“text” is missing.</source>
        <translation>„text“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>The relevance “%1” is not a whole number.</source>
        <translation>Die Relevanz „%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The query or the document has no name.</source>
        <translation>Die Abfrage oder das Dokument hat keinen Namen.</translation>
    </message>
    <message>
        <source>A line is an object {_id, title, text}, and this is none.</source>
        <translation>Eine Zeile ist ein Objekt {_id, title, text}, diese ist keines.</translation>
    </message>
    <message>
        <source>The id “%1” stands in line %2 already.</source>
        <translation>Die ID „%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>A line has three columns (query, document, relevance) or four (query, iteration, document, relevance), and this one has %1.</source>
        <translation>Eine Zeile hat drei Spalten (Abfrage, Dokument, Relevanz) oder vier (Abfrage, Iteration, Dokument, Relevanz), diese hat %1.</translation>
    </message>
    <message>
        <source>The document “%1” is judged otherwise in line %2.</source>
        <translation>Das Dokument „%1“ ist in Zeile %2 anders bewertet.</translation>
    </message>
</context>
<context>
    <name>ChoiceLabels</name>
    <message>
        <source>About %1 tokens in, %2 out: %3, at most %4.</source>
        <translation>Etwa %1 Token hinein, %2 heraus: %3, höchstens %4.</translation>
    </message>
    <message>
        <source>About %1 tokens in, %2 out. What they cost is not known: no price is set for this model.</source>
        <translation>Etwa %1 Token hinein, %2 heraus. Was sie kosten, ist nicht bekannt: Für dieses Modell ist kein Preis angegeben.</translation>
    </message>
    <message>
        <source>The model sees the %1 nearest memories and chooses at most %2.</source>
        <translation>Das Modell sieht die %1 nächsten Erinnerungen und wählt höchstens %2.</translation>
    </message>
    <message>
        <source>The model sees the %1 nearest memories, chooses at most %2 and rewrites them for the task.</source>
        <translation>Das Modell sieht die %1 nächsten Erinnerungen, wählt höchstens %2 und schreibt sie für die Aufgabe um.</translation>
    </message>
    <message>
        <source>Its answer is recorded: nothing is sent and nothing paid.</source>
        <translation>Seine Antwort ist aufgezeichnet: Es wird nichts gesendet und nichts bezahlt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a model will do; what it will cost
----------
What a model did; what it cost</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” chose none of %2 memories: it found that they would mislead.</source>
        <translation>„%1“ hat keine von %2 Erinnerungen gewählt: Es fand, dass sie in die Irre führen würden.</translation>
    </message>
    <message>
        <source>“%1” chose %2 of %3 memories.</source>
        <translation>„%1“ hat %2 von %3 Erinnerungen gewählt.</translation>
    </message>
    <message>
        <source>The answer is recorded: nothing was sent.</source>
        <translation>Die Antwort ist aufgezeichnet: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer was stored: nothing was paid for it now.</source>
        <translation>Die Antwort war gespeichert: Jetzt wurde nichts dafür bezahlt.</translation>
    </message>
    <message>
        <source>This answer cost %1.</source>
        <translation>Diese Antwort hat %1 gekostet.</translation>
    </message>
    <message>
        <source>What this answer cost is not known: no price is set for this model.</source>
        <translation>Was diese Antwort gekostet hat, ist nicht bekannt: Für dieses Modell ist kein Preis angegeben.</translation>
    </message>
    <message>
        <source>The model chose it, at rank %1. By cosine it stands at rank %2.</source>
        <translation>Das Modell hat sie gewählt, auf Rang %1. Nach Kosinus steht sie auf Rang %2.</translation>
    </message>
    <message>
        <source>%1 By cosine it stands at rank %2.</source>
        <extracomment>A sentence that says why it is left out, then its place</extracomment>
        <translation>%1 Nach Kosinus steht sie auf Rang %2.</translation>
    </message>
</context>
<context>
    <name>ChoiceRequests</name>
    <message>
        <source>No answer is recorded for this question. Configure an endpoint to ask a model.</source>
        <translation>Für diese Frage ist keine Antwort aufgezeichnet. Richten Sie einen Endpunkt ein, um ein Modell zu fragen.</translation>
    </message>
</context>
<context>
    <name>ClaudeCodeText</name>
    <message>
        <source>The session is larger than %1 MiB.</source>
        <translation>Die Sitzung ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The line is not an entry of a session.</source>
        <translation>Die Zeile ist kein Eintrag einer Sitzung.</translation>
    </message>
    <message>
        <source>Claude Code session (.jsonl)</source>
        <translation>Claude-Code-Sitzung (.jsonl)</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>No key is sent.</source>
        <translation>Es wird kein Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>It is found, and fit to be sent.</source>
        <translation>Er ist gefunden und lässt sich senden.</translation>
    </message>
    <message>
        <source>The server has no list of models: their names have to be typed.</source>
        <translation>Der Server hat keine Liste von Modellen: Ihre Namen müssen eingetippt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a model to have it asked.</source>
        <translation>Nennen Sie ein Modell, damit es gefragt wird.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Es antwortet.</translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>„%1“ antwortet.</translation>
    </message>
    <message>
        <source>Answers come in the form that is asked for.</source>
        <translation>Antworten kommen in der Form, die verlangt wird.</translation>
    </message>
    <message>
        <source>Answers come as JSON; their form is checked here.</source>
        <translation>Antworten kommen als JSON; ihre Form wird hier geprüft.</translation>
    </message>
    <message>
        <source>Answers come as text; their form is asked for in words, and checked here.</source>
        <translation>Antworten kommen als Text; ihre Form wird in Worten verlangt und hier geprüft.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
    <message>
        <source>The list names no model for vectors.</source>
        <translation>Die Liste nennt kein Modell für Vektoren.</translation>
    </message>
    <message>
        <source>“%1” gives vectors of %2 numbers.</source>
        <translation>„%1“ liefert Vektoren aus %2 Zahlen.</translation>
    </message>
</context>
<context>
    <name>CsvExporter</name>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The record is longer than %1 KiB.</source>
        <translation>Der Datensatz ist länger als %1 KiB.</translation>
    </message>
    <message>
        <source>A quotation mark in the record is never closed.</source>
        <translation>Ein Anführungszeichen im Datensatz wird nie geschlossen.</translation>
    </message>
</context>
<context>
    <name>DenseCache</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>DenseMatrix</name>
    <message>
        <source>Row %1 has %2 dimensions instead of %3.</source>
        <translation>Zeile %1 hat %2 Dimensionen statt %3.</translation>
    </message>
    <message>
        <source>Row %1 holds a value that is infinite or not a number.</source>
        <translation>Zeile %1 enthält einen Wert, der unendlich oder keine Zahl ist.</translation>
    </message>
    <message>
        <source>Row %1 is a zero vector, which has no direction.</source>
        <translation>Zeile %1 ist ein Nullvektor und hat keine Richtung.</translation>
    </message>
    <message>
        <source>Row %1 is longer than numbers can say.</source>
        <translation>Zeile %1 ist länger, als Zahlen sagen können.</translation>
    </message>
    <message>
        <source>There are too many rows.</source>
        <translation>Es sind zu viele Zeilen.</translation>
    </message>
    <message>
        <source>The vector has no direction: it is zero, or holds what is not a number.</source>
        <translation>Der Vektor hat keine Richtung: Er ist null oder enthält etwas, das keine Zahl ist.</translation>
    </message>
</context>
<context>
    <name>DenseSpace</name>
    <message>
        <source>There is no text to embed.</source>
        <translation>Es gibt keinen Text zum Einbetten.</translation>
    </message>
    <message>
        <source>The space “%1” holds no vector of this text.</source>
        <translation>Der Raum „%1“ hat keinen Vektor dieses Textes.</translation>
    </message>
    <message>
        <source>The vector of this text has %1 dimensions; the space “%2” has %3.</source>
        <translation>Der Vektor dieses Textes hat %1 Dimensionen; der Raum „%2“ hat %3.</translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>The address is empty. Enter one such as https://api.example.org/v1.</source>
        <translation>Die Adresse ist leer. Geben Sie eine ein, etwa https://api.example.org/v1.</translation>
    </message>
    <message>
        <source>The address holds control characters. Enter it again.</source>
        <translation>Die Adresse enthält Steuerzeichen. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This is no address. Enter one such as https://api.example.org/v1.</source>
        <translation>Das ist keine Adresse. Geben Sie eine ein, etwa https://api.example.org/v1.</translation>
    </message>
    <message>
        <source>An address begins with https:// or, on this machine, with http://.</source>
        <translation>Eine Adresse beginnt mit https:// oder, auf diesem Rechner, mit http://.</translation>
    </message>
    <message>
        <source>This address names no server. Enter one such as https://api.example.org/v1.</source>
        <translation>Diese Adresse nennt keinen Server. Geben Sie eine ein, etwa https://api.example.org/v1.</translation>
    </message>
    <message>
        <source>An address holds no user and no password. Enter the key in its own field.</source>
        <translation>Eine Adresse enthält weder Benutzer noch Passwort. Geben Sie den Schlüssel in seinem eigenen Feld ein.</translation>
    </message>
    <message>
        <source>Leave out what follows the # in the address.</source>
        <translation>Lassen Sie weg, was in der Adresse auf das # folgt.</translation>
    </message>
    <message>
        <source>Leave out what follows the question mark in the address; the version of an Azure interface has its own field.</source>
        <translation>Lassen Sie weg, was in der Adresse auf das Fragezeichen folgt; die Version einer Azure-Schnittstelle hat ihr eigenes Feld.</translation>
    </message>
    <message>
        <source>The key is empty. Enter it again.</source>
        <translation>Der Schlüssel ist leer. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The key holds a blank, a line break or another character that no key has. Copy it again.</source>
        <translation>Der Schlüssel enthält ein Leerzeichen, einen Zeilenumbruch oder ein anderes Zeichen, das kein Schlüssel hat. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The key was not sent: with http:// anybody on the way could read it. Use https:// for a server on another machine.</source>
        <translation>Der Schlüssel wurde nicht gesendet: Mit http:// könnte ihn jeder unterwegs lesen. Verwenden Sie https:// für einen Server auf einem anderen Rechner.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The export could not be written.</source>
        <translation>Der Export konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the low to the high end of an interval</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>A figure that the source does not tell</extracomment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 unten</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 oben</translation>
    </message>
    <message>
        <source>%1 difference</source>
        <translation>%1 Differenz</translation>
    </message>
    <message>
        <source>%1 difference low</source>
        <translation>%1 Differenz unten</translation>
    </message>
    <message>
        <source>%1 difference high</source>
        <translation>%1 Differenz oben</translation>
    </message>
    <message>
        <source>Made with Waymark on %1.</source>
        <translation>Erstellt mit Waymark am %1.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>FigureWriter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Keep the figure as a picture</source>
        <translation>Die Abbildung als Bild speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Keep the figure as a drawing</source>
        <translation>Die Abbildung als Zeichnung speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Keep the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Keep the table for LaTeX</source>
        <translation>Die Tabelle für LaTeX speichern</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Keep the comparison as a page</source>
        <translation>Den Vergleich als Seite speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Cancel writing</source>
        <translation>Schreiben abbrechen</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>Drucken abbrechen</translation>
    </message>
    <message>
        <source>The printer did not take the figure.</source>
        <translation>Der Drucker hat die Abbildung nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message numerus="yes">
        <source>n = %n task(s)</source>
        <translation>
            <numerusform>n = %n Aufgabe</numerusform>
            <numerusform>n = %n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark(s)</source>
        <translation>
            <numerusform>%n Benchmark</numerusform>
            <numerusform>%n Benchmarks</numerusform>
        </translation>
    </message>
    <message>
        <source>micro average</source>
        <translation>Mikromittel</translation>
    </message>
    <message>
        <source>macro average</source>
        <translation>Makromittel</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>Methoden nebeneinander</translation>
    </message>
    <message>
        <source>Task-specific against task-agnostic insights</source>
        <translation>Aufgabenspezifische gegen aufgabenunabhängige Erkenntnisse</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Specific and agnostic</source>
        <translation>Spezifisch und unabhängig</translation>
    </message>
    <message>
        <source>Pool efficiency</source>
        <translation>Effizienz des Pools</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>Größe des Pools</translation>
    </message>
    <message>
        <source>Source domains</source>
        <translation>Quelldomänen</translation>
    </message>
    <message>
        <source>Across models</source>
        <translation>Über Modelle hinweg</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Same and other benchmarks</source>
        <translation>Derselbe und andere Benchmarks</translation>
    </message>
    <message>
        <source>What is transferred</source>
        <translation>Was übertragen wird</translation>
    </message>
    <message>
        <source>DBI and LISI</source>
        <translation>DBI und LISI</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>gepaart</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>Quoten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>benchmarks; paired, attempts or rates</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n task(s), %2</source>
        <comment>benchmarks; paired, attempts or rates</comment>
        <translation>
            <numerusform>%1, %n Aufgabe, %2</numerusform>
            <numerusform>%1, %n Aufgaben, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Published Table %1</source>
        <translation>Veröffentlichte Tabelle %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a paper; a place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Veröffentlichte Abbildungen</translation>
    </message>
    <message>
        <source>1D, 4, 6 and 7</source>
        <translation>1D, 4, 6 und 7</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>95 % Wilson interval</source>
        <translation>95-%-Wilson-Intervall</translation>
    </message>
    <message>
        <source>95 % bootstrap interval over tasks</source>
        <translation>95-%-Bootstrap-Intervall über Aufgaben</translation>
    </message>
    <message>
        <source>95 % Wilson interval over tasks</source>
        <translation>95-%-Wilson-Intervall über Aufgaben</translation>
    </message>
    <message>
        <source>%1, sample size not told</source>
        <translation>%1, Stichprobengröße nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2 of %3 tasks</source>
        <translation>%1, %2 von %3 Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n task(s)</source>
        <translation>
            <numerusform>%1 über %n Aufgabe</numerusform>
            <numerusform>%1 über %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1 aufwärts, %2 abwärts</translation>
    </message>
    <message>
        <source>%1, McNemar&apos;s exact test p = %2, with Holm&apos;s correction %3</source>
        <translation>%1, exakter McNemar-Test p = %2, mit Holm-Korrektur %3</translation>
    </message>
    <message>
        <source>%1, sign test p = %2, with Holm&apos;s correction %3</source>
        <translation>%1, Vorzeichentest p = %2, mit Holm-Korrektur %3</translation>
    </message>
    <message>
        <source>%1 points against %2 (%3 tasks)</source>
        <translation>%1 Punkte gegen %2 (%3 Aufgaben)</translation>
    </message>
    <message>
        <source>%1 points against %2</source>
        <translation>%1 Punkte gegen %2</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2</source>
        <translation>%1, 95-%-Intervall %2</translation>
    </message>
    <message>
        <source>%1, no interval: all tasks differ alike</source>
        <translation>%1, kein Intervall: Alle Aufgaben weichen gleich ab</translation>
    </message>
    <message>
        <source>%1, paired</source>
        <translation>%1, gepaart</translation>
    </message>
    <message>
        <source>%1, unpaired</source>
        <translation>%1, ungepaart</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a change; its test</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 is computed by the source.</source>
        <translation>%1 hat die Quelle berechnet.</translation>
    </message>
    <message>
        <source>Pass@1: the mean over tasks of the share of attempts that passed.</source>
        <translation>Pass@1: das Mittel über Aufgaben des Anteils der Versuche, die bestanden haben.</translation>
    </message>
    <message>
        <source>Pass@%1: the share of tasks that one of %1 attempts solves, without bias where there are more.</source>
        <translation>Pass@%1: der Anteil der Aufgaben, die einer von %1 Versuchen löst, unverzerrt, wo es mehr Versuche gibt.</translation>
    </message>
    <message>
        <source>Intervals of rates: 95 % Wilson over tasks.</source>
        <translation>Intervalle der Quoten: 95 % Wilson über Aufgaben.</translation>
    </message>
    <message>
        <source>Where a task has several attempts, which are not independent: 95 % bootstrap over tasks.</source>
        <translation>Wo eine Aufgabe mehrere Versuche hat, die nicht unabhängig sind: 95 % Bootstrap über Aufgaben.</translation>
    </message>
    <message>
        <source>Where attempts are not told by task, or tasks are few: 95 % Wilson over tasks, as if all attempts of a task ended alike.</source>
        <translation>Wo Versuche nicht nach Aufgabe angegeben sind oder Aufgaben wenige sind: 95 % Wilson über Aufgaben, als ob alle Versuche einer Aufgabe gleich ausgegangen wären.</translation>
    </message>
    <message>
        <source>Differences by task: paired bootstrap over tasks, 95 % percentile interval.</source>
        <translation>Differenzen nach Aufgabe: gepaarter Bootstrap über Aufgaben, 95-%-Perzentilintervall.</translation>
    </message>
    <message>
        <source>Differences of rates without pairs: Newcombe&apos;s interval, normal for the macro average.</source>
        <translation>Differenzen von Quoten ohne Paare: Newcombe-Intervall, beim Makromittel normal.</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test or, for shares of attempts, the sign test</source>
        <translation>der exakte McNemar-Test oder, bei Anteilen von Versuchen, der Vorzeichentest</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test</source>
        <translation>der exakte McNemar-Test</translation>
    </message>
    <message>
        <source>the sign test</source>
        <translation>der Vorzeichentest</translation>
    </message>
    <message>
        <source>Tests: %1, Holm&apos;s correction over the %2 comparisons by benchmark and over the %3 micro averages.</source>
        <translation>Tests: %1, Holm-Korrektur über die %2 Vergleiche nach Benchmark und über die %3 Mikromittel.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n task(s) of which no attempt was evaluated.</source>
        <translation>
            <numerusform>Ausgelassen: %n Aufgabe, von der kein Versuch ausgewertet wurde.</numerusform>
            <numerusform>Ausgelassen: %n Aufgaben, von denen kein Versuch ausgewertet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n task(s) with fewer attempts than %1 needs.</source>
        <translation>
            <numerusform>Ausgelassen: %n Aufgabe mit weniger Versuchen, als %1 braucht.</numerusform>
            <numerusform>Ausgelassen: %n Aufgaben mit weniger Versuchen, als %1 braucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the differences: %n task(s) that one side only has.</source>
        <translation>
            <numerusform>Nicht in den Differenzen: %n Aufgabe, die nur eine Seite hat.</numerusform>
            <numerusform>Nicht in den Differenzen: %n Aufgaben, die nur eine Seite hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared: %n attempt(s) with a score that nobody judged passed or failed.</source>
        <translation>
            <numerusform>Nicht verglichen: %n Versuch mit einer Wertung, den niemand als bestanden oder gescheitert bewertet hat.</numerusform>
            <numerusform>Nicht verglichen: %n Versuche mit einer Wertung, die niemand als bestanden oder gescheitert bewertet hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared: %n reported figure(s) that are no rates of 0 to 1.</source>
        <translation>
            <numerusform>Nicht verglichen: %n berichtete Angabe, die keine Quote von 0 bis 1 ist.</numerusform>
            <numerusform>Nicht verglichen: %n berichtete Angaben, die keine Quoten von 0 bis 1 sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes sign: %2 points micro, %3 macro.</source>
        <translation>%1 wechselt das Vorzeichen: %2 Punkte im Mikromittel, %3 im Makromittel.</translation>
    </message>
    <message>
        <source>One %1 task is %2 points.</source>
        <translation>Eine Aufgabe aus %1 macht %2 Punkte aus.</translation>
    </message>
    <message>
        <source>All difference intervals of the averages include 0 (unpaired).</source>
        <translation>Alle Differenzintervalle der Mittel enthalten 0 (ungepaart).</translation>
    </message>
    <message>
        <source>All difference intervals of the averages include 0.</source>
        <translation>Alle Differenzintervalle der Mittel enthalten 0.</translation>
    </message>
    <message>
        <source>%1 is compared over %2 of %3 benchmarks.</source>
        <translation>%1 wird über %2 von %3 Benchmarks verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks a pair for %n task(s).</source>
        <translation>
            <numerusform>%1 fehlt zu %n Aufgabe ein Paar.</numerusform>
            <numerusform>%1 fehlt zu %n Aufgaben ein Paar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a figure shows; the model</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, as reported</source>
        <translation>%1, wie berichtet</translation>
    </message>
    <message>
        <source>Pass@1, share of attempts that pass, mean over tasks</source>
        <translation>Pass@1, Anteil der Versuche, die bestehen, Mittel über Aufgaben</translation>
    </message>
    <message>
        <source>Pass@%1, share of tasks solved in any of %1 attempts</source>
        <translation>Pass@%1, Anteil der Aufgaben, die in einem von %1 Versuchen gelöst werden</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>what is measured; its interval</comment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>zero-shot</source>
        <translation>zero-shot</translation>
    </message>
    <message>
        <source>points against %1</source>
        <translation>Punkte gegen %1</translation>
    </message>
    <message>
        <source>points against %1 %2</source>
        <comment>a condition and its rate</comment>
        <translation>Punkte gegen %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 over %n benchmark(s)</source>
        <translation>
            <numerusform>%1, %2: %3 über %n Benchmark</numerusform>
            <numerusform>%1, %2: %3 über %n Benchmarks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a rate; the name of its interval; the interval</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Not in the difference: %n task(s) that one side only has.</source>
        <translation>
            <numerusform>Nicht in der Differenz: %n Aufgabe, die nur eine Seite hat.</numerusform>
            <numerusform>Nicht in der Differenz: %n Aufgaben, die nur eine Seite hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>reported rates</source>
        <translation>berichtete Quoten</translation>
    </message>
    <message>
        <source>attempts and reported rates</source>
        <translation>Versuche und berichtete Quoten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 on %n task(s) of %3.</source>
        <translation>
            <numerusform>%1: %2 zu %n Aufgabe aus %3.</numerusform>
            <numerusform>%1: %2 zu %n Aufgaben aus %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 on %3.</source>
        <translation>%1: %2 zu %3.</translation>
    </message>
    <message>
        <source>Table: change in tasks, averages in points.</source>
        <translation>Tabelle: Änderung in Aufgaben, Mittel in Punkten.</translation>
    </message>
    <message>
        <source>Memories of one model given to another</source>
        <translation>Erinnerungen eines Modells, einem anderen gegeben</translation>
    </message>
    <message>
        <source>model that made the memories</source>
        <translation>Modell, das die Erinnerungen gemacht hat</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>Zero-shot</translation>
    </message>
    <message>
        <source>Change of the macro average, points</source>
        <translation>Änderung des Makromittels, Punkte</translation>
    </message>
    <message>
        <source>%1. Change of %2 against zero-shot of the same agent, in points, plain mean of the benchmarks that both were run on. %3</source>
        <translation>%1. Änderung von %2 gegen zero-shot desselben Agenten, in Punkten, einfaches Mittel der Benchmarks, auf denen beide gelaufen sind. %3</translation>
    </message>
    <message>
        <source>By benchmark, memories of another model help in %1 of %2 cells, change nothing in %3 and hurt in %4.</source>
        <translation>Nach Benchmark helfen Erinnerungen eines anderen Modells in %1 von %2 Zellen, ändern nichts in %3 und schaden in %4.</translation>
    </message>
    <message>
        <source>Intervals by paired bootstrap over tasks.</source>
        <translation>Intervalle durch gepaarten Bootstrap über Aufgaben.</translation>
    </message>
    <message>
        <source>Intervals are normal, of rates without pairs, each task counted once.</source>
        <translation>Die Intervalle sind normal, aus Quoten ohne Paare, jede Aufgabe einmal gezählt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 with memories of %2: unknown</source>
        <translation>%1 mit Erinnerungen von %2: unbekannt</translation>
    </message>
    <message>
        <source>%1 with memories of %2</source>
        <translation>%1 mit Erinnerungen von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a model; the condition</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Models and agents by %1</source>
        <translation>Modelle und Agenten nach %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>sample size not told</source>
        <translation>Stichprobengröße nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), best macro average first.</source>
        <translation>
            <numerusform>%1: %n Zeile, das beste Makromittel zuerst.</numerusform>
            <numerusform>%1: %n Zeilen, das beste Makromittel zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart shows the first %1, the table all.</source>
        <translation>Das Diagramm zeigt die ersten %1, die Tabelle alle.</translation>
    </message>
    <message>
        <source>Averages are over the benchmarks that each was run on.</source>
        <translation>Gemittelt wird über die Benchmarks, auf denen jedes gelaufen ist.</translation>
    </message>
    <message>
        <source>%1, %2: unknown</source>
        <translation>%1, %2: unbekannt</translation>
    </message>
    <message>
        <source>points of %1 against zero-shot</source>
        <translation>Punkte in %1 gegen zero-shot</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>%1, %2: %3 points against zero-shot, read off to about ±%4</source>
        <translation>%1, %2: %3 Punkte gegen zero-shot, abgelesen auf etwa ±%4</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1, %2: read off a picture, to about ±%3 points. Insights, GPT-5-mini, change of %4 against zero-shot; the average is the plain mean of the benchmarks. No sample sizes, so no intervals.</source>
        <translation>%1, %2: aus einem Bild abgelesen, auf etwa ±%3 Punkte. Erkenntnisse, GPT-5-mini, Änderung von %4 gegen zero-shot; das Mittel ist das einfache Mittel der Benchmarks. Keine Stichprobengrößen, also keine Intervalle.</translation>
    </message>
    <message>
        <source>Only the average rises throughout: %1 of %2 benchmarks fall on the way.</source>
        <translation>Nur das Mittel steigt durchweg: %1 von %2 Benchmarks fallen unterwegs.</translation>
    </message>
    <message>
        <source>Memories against performance</source>
        <translation>Erinnerungen gegen Leistung</translation>
    </message>
    <message>
        <source>memories in the pool (logarithmic)</source>
        <translation>Erinnerungen im Pool (logarithmisch)</translation>
    </message>
    <message numerus="yes">
        <source>%1, macro average of %n benchmark(s)</source>
        <translation>
            <numerusform>%1, Makromittel von %n Benchmark</numerusform>
            <numerusform>%1, Makromittel von %n Benchmarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pools of different sizes and sources are not matched in what they cost to make or to read.</source>
        <translation>Pools verschiedener Größe und Herkunft sind nicht darauf abgestimmt, was es kostet, sie zu erstellen oder zu lesen.</translation>
    </message>
    <message>
        <source>Performance as the pool grows</source>
        <translation>Leistung mit wachsendem Pool</translation>
    </message>
    <message>
        <source>%1: the baseline</source>
        <translation>%1: die Vergleichsbasis</translation>
    </message>
    <message>
        <source>memories in the pool of %1</source>
        <translation>Erinnerungen im Pool von %1</translation>
    </message>
    <message>
        <source>points of %1 against %2</source>
        <translation>Punkte in %1 gegen %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Performance as the pool grows, published</source>
        <translation>Leistung mit wachsendem Pool, veröffentlicht</translation>
    </message>
    <message>
        <source>share of the pool</source>
        <translation>Anteil des Pools</translation>
    </message>
    <message>
        <source>Performance over the number of source domains, published</source>
        <translation>Leistung nach der Zahl der Quelldomänen, veröffentlicht</translation>
    </message>
    <message>
        <source>source domains</source>
        <translation>Quelldomänen</translation>
    </message>
    <message>
        <source>Four memory types against zero-shot</source>
        <translation>Vier Typen von Erinnerungen gegen zero-shot</translation>
    </message>
    <message>
        <source>With memory against zero-shot</source>
        <translation>Mit Erinnerung gegen zero-shot</translation>
    </message>
    <message>
        <source>Conditions against “%1”</source>
        <translation>Bedingungen gegen „%1“</translation>
    </message>
    <message>
        <source>Conditions by benchmark</source>
        <translation>Bedingungen nach Benchmark</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>−%n task(s)</source>
        <translation>
            <numerusform>−%n Aufgabe</numerusform>
            <numerusform>−%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <comment>a part of a task</comment>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>Micro average</source>
        <translation>Mikromittel</translation>
    </message>
    <message numerus="yes">
        <source>pooled over %n task(s)</source>
        <translation>
            <numerusform>zusammengelegt über %n Aufgabe</numerusform>
            <numerusform>zusammengelegt über %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Makromittel</translation>
    </message>
    <message numerus="yes">
        <source>plain mean of %n benchmark(s)</source>
        <translation>
            <numerusform>einfaches Mittel von %n Benchmark</numerusform>
            <numerusform>einfaches Mittel von %n Benchmarks</numerusform>
        </translation>
    </message>
    <message>
        <source>printed by the authors</source>
        <translation>von den Autoren gedruckt</translation>
    </message>
    <message>
        <source>told by readers of the paper</source>
        <translation>von Lesern des Aufsatzes angegeben</translation>
    </message>
    <message>
        <source>read off a picture</source>
        <translation>aus einem Bild abgelesen</translation>
    </message>
    <message>
        <source>computed from what is published</source>
        <translation>aus Veröffentlichtem berechnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n dimension(s)</source>
        <translation>
            <numerusform>%1 mit %n Dimension</numerusform>
            <numerusform>%1 mit %n Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Davies–Bouldin index by type</source>
        <translation>Davies-Bouldin-Index nach Typ</translation>
    </message>
    <message>
        <source>Davies–Bouldin index, higher = less apart by domain</source>
        <translation>Davies-Bouldin-Index, höher = weniger nach Domänen getrennt</translation>
    </message>
    <message>
        <source>LISI by type</source>
        <translation>LISI nach Typ</translation>
    </message>
    <message>
        <source>LISI, number of domains in a neighbourhood</source>
        <translation>LISI, Zahl der Domänen in einer Nachbarschaft</translation>
    </message>
    <message>
        <source>%1: not measured in this pool</source>
        <translation>%1: in diesem Pool nicht gemessen</translation>
    </message>
    <message>
        <source>%1, this pool: %2</source>
        <comment>a type; why there is no value</comment>
        <translation>%1, dieser Pool: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, this pool: %2 over %n memories</source>
        <translation>
            <numerusform>%1, dieser Pool: %2 über %n Erinnerung</numerusform>
            <numerusform>%1, dieser Pool: %2 über %n Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s), %1</source>
        <translation>
            <numerusform>%n Domäne, %1</numerusform>
            <numerusform>%n Domänen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>perplexity %1</source>
        <translation>Perplexität %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>DBI, published</source>
        <translation>DBI, veröffentlicht</translation>
    </message>
    <message>
        <source>DBI, this pool</source>
        <translation>DBI, dieser Pool</translation>
    </message>
    <message>
        <source>LISI, published</source>
        <translation>LISI, veröffentlicht</translation>
    </message>
    <message>
        <source>LISI, this pool</source>
        <translation>LISI, dieser Pool</translation>
    </message>
    <message>
        <source>%1, published: %2</source>
        <translation>%1, veröffentlicht: %2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>This pool</source>
        <translation>Dieser Pool</translation>
    </message>
    <message>
        <source>Published: %1, %2, %3; ten source domains; the perplexity of its LISI is not told.</source>
        <translation>Veröffentlicht: %1, %2, %3; zehn Quelldomänen; die Perplexität des LISI ist nicht angegeben.</translation>
    </message>
    <message>
        <source>This pool: %1 as of %2; LISI with perplexity %3 where there are enough memories.</source>
        <translation>Dieser Pool: %1, Stand %2; LISI mit Perplexität %3, wo es genug Erinnerungen gibt.</translation>
    </message>
    <message>
        <source>Compare the order of the types: figures of two embeddings and two sets of domains have no common scale.</source>
        <translation>Die Reihenfolge der Typen vergleichen: Zahlen zweier Einbettungen und zweier Mengen von Domänen haben keine gemeinsame Skala.</translation>
    </message>
    <message>
        <source>share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>%1, this pool: %2, %3 of %4</source>
        <translation>%1, dieser Pool: %2, %3 von %4</translation>
    </message>
    <message>
        <source>Published: %1, %2, %3; cases that fail without memory and pass with insights, sorted by a model. Shares sum to 100.1 by rounding.</source>
        <translation>Veröffentlicht: %1, %2, %3; Fälle, die ohne Erinnerung scheitern und mit Erkenntnissen bestehen, von einem Modell eingeordnet. Die Anteile ergeben durch Rundung 100.1.</translation>
    </message>
    <message numerus="yes">
        <source>This pool: %n insight(s) with a category.</source>
        <translation>
            <numerusform>Dieser Pool: %n Erkenntnis mit einer Kategorie.</numerusform>
            <numerusform>Dieser Pool: %n Erkenntnisse mit einer Kategorie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This pool: %n memories with a category, of all types.</source>
        <translation>
            <numerusform>Dieser Pool: %n Erinnerung mit einer Kategorie, aller Typen.</numerusform>
            <numerusform>Dieser Pool: %n Erinnerungen mit einer Kategorie, aller Typen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published shares count helped tasks, the pool&apos;s count memories.</source>
        <translation>Die veröffentlichten Anteile zählen Aufgaben, denen geholfen wurde, die des Pools zählen Erinnerungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n memories of the pool have no category yet.</source>
        <translation>
            <numerusform>%n Erinnerung des Pools hat noch keine Kategorie.</numerusform>
            <numerusform>%n Erinnerungen des Pools haben noch keine Kategorie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memories of the same benchmark against those of others</source>
        <translation>Erinnerungen desselben Benchmarks gegen die anderer</translation>
    </message>
    <message>
        <source>Same benchmark</source>
        <translation>Derselbe Benchmark</translation>
    </message>
    <message>
        <source>Other benchmarks</source>
        <translation>Andere Benchmarks</translation>
    </message>
    <message>
        <source>mean accuracy</source>
        <translation>mittlere Genauigkeit</translation>
    </message>
    <message>
        <source>%1: %2, read off to about ±%3</source>
        <translation>%1: %2, abgelesen auf etwa ±%3</translation>
    </message>
    <message>
        <source>%1, %2: %3, read off to about ±%4; %5 points against zero-shot</source>
        <translation>%1, %2: %3, abgelesen auf etwa ±%4; %5 Punkte gegen zero-shot</translation>
    </message>
    <message>
        <source>%1, %2: %3, to about ±%4. Which average it is, and on how many tasks, is not told; so there are no intervals.</source>
        <translation>%1, %2: %3, auf etwa ±%4. Welches Mittel es ist und über wie viele Aufgaben, ist nicht angegeben; deshalb gibt es keine Intervalle.</translation>
    </message>
    <message>
        <source>From other benchmarks these are below zero-shot, against what the picture&apos;s own words say: %1.</source>
        <translation>Von anderen Benchmarks liegen diese unter zero-shot, entgegen dem, was das Bild selbst sagt: %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajektorie</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>memories of %1</source>
        <translation>Erinnerungen von %1</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a condition and what tells it apart</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nobody says of any attempt whether it passed, so there is no rate to compare.</source>
        <translation>%1: von keinem Versuch ist gesagt, ob er bestand; es gibt also keine Quote zu vergleichen.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n model(s) or agent(s) without %1.</source>
        <translation>
            <numerusform>Ausgelassen: %n Modell oder Agent ohne %1.</numerusform>
            <numerusform>Ausgelassen: %n Modelle oder Agenten ohne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <comment>other metrics</comment>
        <translation>Hier nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>Harbor</name>
    <message>
        <source>Harbor trial (result.json)</source>
        <translation>Harbor-Durchgang (result.json)</translation>
    </message>
    <message>
        <source>The trial names no task.</source>
        <translation>Der Durchgang nennt keine Aufgabe.</translation>
    </message>
    <message>
        <source>Harbor job (result.json)</source>
        <translation>Harbor-Auftrag (result.json)</translation>
    </message>
    <message>
        <source>The job names no trial.</source>
        <translation>Der Auftrag nennt keinen Durchgang.</translation>
    </message>
    <message>
        <source>Agent log with retrieved memories (agent/*.txt)</source>
        <translation>Protokoll eines Agenten mit abgerufenen Erinnerungen (agent/*.txt)</translation>
    </message>
    <message>
        <source>The log lies in no folder of a trial, so that its task is not known.</source>
        <translation>Das Protokoll liegt nicht im Ordner eines Durchgangs, deshalb ist seine Aufgabe nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>HarborParity</name>
    <message>
        <source>The metric has no value.</source>
        <translation>Die Metrik hat keinen Wert.</translation>
    </message>
    <message>
        <source>The value of “%1” is no number.</source>
        <translation>Der Wert von „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Harbor parity experiments (JSON)</source>
        <translation>Harbor-Paritätsexperimente (JSON)</translation>
    </message>
</context>
<context>
    <name>InvisibleKind</name>
    <message>
        <source>control character</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>terminal sequence</source>
        <translation>Terminalsequenz</translation>
    </message>
    <message>
        <source>C1 control character</source>
        <translation>C1-Steuerzeichen</translation>
    </message>
    <message>
        <source>bidirectional control</source>
        <translation>bidirektionales Steuerzeichen</translation>
    </message>
    <message>
        <source>zero-width character</source>
        <translation>Zeichen ohne Breite</translation>
    </message>
    <message>
        <source>tag character</source>
        <translation>Tag-Zeichen</translation>
    </message>
    <message>
        <source>variation selector</source>
        <translation>Variantenselektor</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>weiches Trennzeichen</translation>
    </message>
    <message>
        <source>unusual blank</source>
        <translation>ungewöhnliches Leerzeichen</translation>
    </message>
    <message>
        <source>unusual line separator</source>
        <translation>ungewöhnliches Zeilentrennzeichen</translation>
    </message>
    <message>
        <source>private use character</source>
        <translation>Zeichen zur privaten Verwendung</translation>
    </message>
    <message>
        <source>unassigned character</source>
        <translation>nicht belegtes Zeichen</translation>
    </message>
    <message>
        <source>too many combining marks</source>
        <translation>zu viele kombinierende Zeichen</translation>
    </message>
    <message>
        <source>annotation control</source>
        <translation>Anmerkungssteuerzeichen</translation>
    </message>
</context>
<context>
    <name>JobLabels</name>
    <message>
        <source>server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>woandershin verwiesen</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>kein Guthaben</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>Modell unbekannt</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>reply too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Anfragegrenze</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>model loading</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>no such interface</source>
        <translation>Schnittstelle unbekannt</translation>
    </message>
    <message>
        <source>invalid reply</source>
        <translation>ungültige Antwort</translation>
    </message>
    <message>
        <source>reply cut off</source>
        <translation>Antwort abgeschnitten</translation>
    </message>
    <message>
        <source>no room to answer</source>
        <translation>kein Platz für die Antwort</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>model declined</source>
        <translation>vom Modell verweigert</translation>
    </message>
    <message>
        <source>invalid vectors</source>
        <translation>ungültige Vektoren</translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation>Budget verbraucht</translation>
    </message>
    <message>
        <source>possible secret</source>
        <translation>mögliches Geheimnis</translation>
    </message>
    <message>
        <source>cut off by a crash</source>
        <translation>durch einen Absturz unterbrochen</translation>
    </message>
    <message>
        <source>gone from the pool</source>
        <translation>nicht mehr im Pool</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>Verallgemeinern</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Plan queries</source>
        <translation>Abfragen planen</translation>
    </message>
    <message>
        <source>Categorise</source>
        <translation>Kategorisieren</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Wiedererkennen</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wird pausiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Judge %n runs</source>
        <translation>
            <numerusform>%n Lauf bewerten</numerusform>
            <numerusform>%n Läufe bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate %n memories</source>
        <translation>
            <numerusform>%n Erinnerung erzeugen</numerusform>
            <numerusform>%n Erinnerungen erzeugen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generalise %n memories</source>
        <translation>
            <numerusform>%n Erinnerung verallgemeinern</numerusform>
            <numerusform>%n Erinnerungen verallgemeinern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicate %n pairs</source>
        <translation>
            <numerusform>%n Paar abgleichen</numerusform>
            <numerusform>%n Paare abgleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n queries</source>
        <translation>
            <numerusform>%n Abfrage planen</numerusform>
            <numerusform>%n Abfragen planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Categorise %n memories</source>
        <translation>
            <numerusform>%n Erinnerung kategorisieren</numerusform>
            <numerusform>%n Erinnerungen kategorisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-identify %n memories</source>
        <translation>
            <numerusform>%n Erinnerung wiedererkennen</numerusform>
            <numerusform>%n Erinnerungen wiedererkennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed %n texts</source>
        <translation>
            <numerusform>%n Text einbetten</numerusform>
            <numerusform>%n Texte einbetten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, pausing</source>
        <translation>%1 von %2, wird pausiert</translation>
    </message>
    <message>
        <source>%1 of %2, paused</source>
        <translation>%1 von %2, pausiert</translation>
    </message>
    <message>
        <source>cancelled at %1 of %2</source>
        <translation>abgebrochen bei %1 von %2</translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>%1 erledigt, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in flight, try %1</source>
        <translation>unterwegs, Versuch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries</source>
        <comment>invalid reply, 3 tries</comment>
        <translation>
            <numerusform>%1, %n Versuch</numerusform>
            <numerusform>%1, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>proposal open</source>
        <translation>Vorschlag offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The model found nothing to change: the text stays as it is.</source>
        <translation>Das Modell hat nichts zu ändern gefunden: Der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The plan is kept, and serves queries for this task: “%1”</source>
        <translation>Der Plan ist aufbewahrt und dient Abfragen zu dieser Aufgabe: „%1“</translation>
    </message>
    <message>
        <source>The model recognised the task among %1: the text gives it away.</source>
        <translation>Das Modell hat die Aufgabe unter %1 wiedererkannt: Der Text verrät sie.</translation>
    </message>
    <message>
        <source>The model recognised the task among %1: the text gives it away, by “%2”.</source>
        <translation>Das Modell hat die Aufgabe unter %1 wiedererkannt: Der Text verrät sie, durch „%2“.</translation>
    </message>
    <message>
        <source>The model could not tell the task among %1.</source>
        <translation>Das Modell konnte die Aufgabe unter %1 nicht erkennen.</translation>
    </message>
    <message>
        <source>The model guessed another task among %1: “%2”.</source>
        <translation>Das Modell hat unter %1 auf eine andere Aufgabe geraten: „%2“.</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>money</comment>
        <extracomment>An amount of money</extracomment>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>An amount that is too small to be shown</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number of tokens</comment>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>JobRequests</name>
    <message>
        <source>The endpoint is not configured any more.</source>
        <translation>Der Endpunkt ist nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No answer is recorded for it.</source>
        <translation>Dafür ist keine Antwort aufgezeichnet.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 are there already, %2 cannot be asked.</source>
        <translation>Es gibt nichts zu tun: %1 schon vorhanden, nach %2 kann nicht gefragt werden.</translation>
    </message>
</context>
<context>
    <name>JsonRecordText</name>
    <message>
        <source>The last record is incomplete and is read again at the next import.</source>
        <translation>Der letzte Datensatz ist unvollständig und wird beim nächsten Import erneut gelesen.</translation>
    </message>
    <message>
        <source>The record is longer than %1 MiB.</source>
        <translation>Der Datensatz ist länger als %1 MiB.</translation>
    </message>
    <message>
        <source>The line ends in the middle of a record.</source>
        <translation>Die Zeile endet mitten in einem Datensatz.</translation>
    </message>
    <message>
        <source>The record is not closed before the next one begins.</source>
        <translation>Der Datensatz wird nicht geschlossen, bevor der nächste beginnt.</translation>
    </message>
    <message>
        <source>The record is nested more than %1 levels deep.</source>
        <translation>Der Datensatz ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The record has a bracket that closes nothing.</source>
        <translation>Der Datensatz enthält eine schließende Klammer ohne öffnende.</translation>
    </message>
    <message>
        <source>The record has a line break inside a string.</source>
        <translation>Der Datensatz enthält einen Zeilenumbruch innerhalb einer Zeichenkette.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>The record is nested more than %1 levels deep.</source>
        <translation>Der Datensatz ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation>Der Datensatz ist leer.</translation>
    </message>
    <message>
        <source>The record ends inside a string.</source>
        <translation>Der Datensatz endet innerhalb einer Zeichenkette.</translation>
    </message>
    <message>
        <source>The record is too large to be read.</source>
        <translation>Der Datensatz ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The record holds NaN or Infinity, which JSON does not have.</source>
        <translation>Der Datensatz enthält NaN oder Infinity, die es in JSON nicht gibt.</translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation>Der Datensatz ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The text is UTF-16 and must be converted to UTF-8 first.</source>
        <translation>Der Text ist UTF-16 und muss zuerst in UTF-8 umgewandelt werden.</translation>
    </message>
</context>
<context>
    <name>JudgeFile</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 64 MB: verdicts of a judge are not that many.</source>
        <translation>Die Datei „%1“ ist größer als 64 MB: So viele Urteile hat kein Bewerter.</translation>
    </message>
    <message>
        <source>The file “%1” is no JSON document.</source>
        <translation>Die Datei „%1“ ist kein JSON-Dokument.</translation>
    </message>
    <message>
        <source>In “%1”, “cases” says of entry %2 something else than “preds” and “gts” do.</source>
        <translation>In „%1“ sagt „cases“ zum Eintrag %2 etwas anderes als „preds“ und „gts“.</translation>
    </message>
    <message>
        <source>The file “%1” holds no verdicts of a judge: it needs the lists “preds” and “gts”.</source>
        <translation>Die Datei „%1“ enthält keine Urteile eines Bewerters: Sie braucht die Listen „preds“ und „gts“.</translation>
    </message>
    <message>
        <source>In “%1”, entry %2 of “%3” is neither true nor false.</source>
        <translation>In „%1“ ist Eintrag %2 von „%3“ weder true noch false.</translation>
    </message>
    <message>
        <source>In “%1”, “preds” and “gts” differ in length: %2 and %3.</source>
        <translation>In „%1“ sind „preds“ und „gts“ verschieden lang: %2 und %3.</translation>
    </message>
    <message>
        <source>In “%1”, “cases” and “preds” differ in length: %2 and %3.</source>
        <translation>In „%1“ sind „cases“ und „preds“ verschieden lang: %2 und %3.</translation>
    </message>
</context>
<context>
    <name>LadderPage</name>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n Befehl</numerusform>
            <numerusform>%n Befehle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>Zusammenfassung der Erfahrung</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>Zusammenfassung der Aufgabe</translation>
    </message>
    <message>
        <source>no step, by the word of %1</source>
        <translation>kein Schritt, so %1</translation>
    </message>
    <message>
        <source>no step comes near</source>
        <translation>kein Schritt kommt in die Nähe</translation>
    </message>
    <message>
        <source>no step, nearest %1 (step %2)</source>
        <translation>kein Schritt, am nächsten %1 (Schritt %2)</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>success, judge</source>
        <translation>Erfolg, Bewerter</translation>
    </message>
    <message>
        <source>failure, judge</source>
        <translation>Fehlschlag, Bewerter</translation>
    </message>
    <message>
        <source>success, human</source>
        <translation>Erfolg, Mensch</translation>
    </message>
    <message>
        <source>failure, human</source>
        <translation>Fehlschlag, Mensch</translation>
    </message>
    <message>
        <source>success, ground truth</source>
        <translation>Erfolg, Grundwahrheit</translation>
    </message>
    <message>
        <source>failure, ground truth</source>
        <translation>Fehlschlag, Grundwahrheit</translation>
    </message>
    <message>
        <source>Lineage of %1</source>
        <translation>Herkunft von %1</translation>
    </message>
    <message>
        <source>Abstraction: share of words not tied to this run</source>
        <translation>Abstraktion: Anteil der Wörter, die nicht an diesen Lauf gebunden sind</translation>
    </message>
    <message>
        <source>judge says otherwise</source>
        <translation>Bewerter sagt anderes</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>A sentence counts as supported from %1, on a scale from 0 to 1. An outlined block is support below that.</source>
        <translation>Ein Satz gilt ab %1 als belegt, auf einer Skala von 0 bis 1. Ein umrandeter Block ist ein Beleg darunter.</translation>
    </message>
    <message>
        <source>Abstraction is the share of the words of a text that are not tied to the run: to its paths, identifiers, literals and names. Words are counted as a reader counts them: a path is one.</source>
        <translation>Abstraktion ist der Anteil der Wörter eines Textes, die nicht an den Lauf gebunden sind: an seine Pfade, Bezeichner, Literale und Namen. Wörter werden gezählt, wie man sie liest: Ein Pfad ist eines.</translation>
    </message>
    <message>
        <source>Steps that support no sentence of the memories on this page are folded. Outputs stand as a terminal shows them at their end, at most %1 lines and %2 characters of each; what is left out is counted there. Characters that are not seen are shown by markers such as ‹U+200B›.</source>
        <translation>Schritte, die keinen Satz der Erinnerungen dieser Seite belegen, sind eingeklappt. Ausgaben stehen so da, wie ein Terminal sie am Ende zeigt, je höchstens %1 Zeilen und %2 Zeichen; was weggelassen ist, wird dort gezählt. Zeichen, die man nicht sieht, stehen als Marken wie ‹U+200B› da.</translation>
    </message>
    <message>
        <source>Lanes are drawn for the first %1 of %2 sentences.</source>
        <translation>Bahnen sind für die ersten %1 von %2 Sätzen gezeichnet.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year of a date, as of Qt&apos;s QDate::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Made with Waymark on %1 from pool %2.</source>
        <translation>Erstellt mit Waymark am %1 aus dem Pool %2.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajektorie</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>words</source>
        <comment>how evidence was found</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>embedding</source>
        <comment>how evidence was found</comment>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>model</source>
        <comment>how evidence was found</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>human</source>
        <comment>how evidence was found</comment>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>Abstraction</source>
        <translation>Abstraktion</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Words not tied to the run, of all words of the text</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>system</source>
        <comment>role of a step</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>user</source>
        <comment>role of a step</comment>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>role of a step</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>tool</source>
        <comment>role of a step</comment>
        <translation>Werkzeug</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>of an output, left out</comment>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of an output, left out</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1 are lines, %2 characters, each with its word</extracomment>
        <translation>Weggelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>Started the sub-agent&apos;s run %1, which is not in the pool.</source>
        <translation>Startete den Lauf %1 eines Unteragenten, der nicht im Pool ist.</translation>
    </message>
    <message numerus="yes">
        <source>Started the sub-agent&apos;s run %1; its %n step(s) are not shown here.</source>
        <translation>
            <numerusform>Startete den Lauf %1 eines Unteragenten; sein %n Schritt ist hier nicht gezeigt.</numerusform>
            <numerusform>Startete den Lauf %1 eines Unteragenten; seine %n Schritte sind hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Goal and commands of the workflow</source>
        <translation>Ziel und Befehle des Arbeitsablaufs</translation>
    </message>
    <message>
        <source>Sentences of the summary</source>
        <translation>Sätze der Zusammenfassung</translation>
    </message>
    <message>
        <source>Sentences of the insight</source>
        <translation>Sätze der Erkenntnis</translation>
    </message>
    <message>
        <source>%1 of %2 supported.</source>
        <translation>%1 von %2 belegt.</translation>
    </message>
    <message>
        <source>%1 of %2 supported, goal included.</source>
        <translation>%1 von %2 belegt, das Ziel eingeschlossen.</translation>
    </message>
    <message>
        <source>%1 of %2 supported, title included.</source>
        <translation>%1 von %2 belegt, der Titel eingeschlossen.</translation>
    </message>
    <message>
        <source>A sentence counts as supported from %1.</source>
        <translation>Ein Satz gilt ab %1 als belegt.</translation>
    </message>
    <message>
        <source>Light nothing</source>
        <translation>Nichts hervorheben</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>none</source>
        <comment>steps</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>siblings</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>checked</comment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>No memory with sentences is chosen.</source>
        <translation>Es ist keine Erinnerung mit Sätzen gewählt.</translation>
    </message>
</context>
<context>
    <name>LineReaderText</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>There is no rule %1.</source>
        <translation>Es gibt keine Regel %1.</translation>
    </message>
    <message>
        <source>Other memories of this type have the same title (%1 of them). Merge them, or say in the titles how they differ.</source>
        <translation>Andere Erinnerungen dieses Typs tragen denselben Titel (%1 davon). Zusammenführen oder in den Titeln sagen, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>A title that other memories of the same type have too</source>
        <translation>Ein Titel, den auch andere Erinnerungen desselben Typs tragen</translation>
    </message>
    <message>
        <source>There is not a single step. Import the run again, or retire this.</source>
        <translation>Es gibt keinen einzigen Schritt. Den Lauf noch einmal importieren oder dies ausmustern.</translation>
    </message>
    <message>
        <source>There is not a single command. Write them, or retire this.</source>
        <translation>Es gibt keinen einzigen Befehl. Ergänzen oder ausmustern.</translation>
    </message>
    <message>
        <source>There is no summary of the experience. Write it, or retire this.</source>
        <translation>Die Zusammenfassung der Erfahrung fehlt. Ergänzen oder ausmustern.</translation>
    </message>
    <message>
        <source>There is no content. Write it, or retire this.</source>
        <translation>Es gibt keinen Inhalt. Ergänzen oder ausmustern.</translation>
    </message>
    <message>
        <source>A memory without the part that an agent is given or searches by</source>
        <translation>Eine Erinnerung ohne den Teil, den ein Agent bekommt oder über den er sie findet</translation>
    </message>
    <message>
        <source>The text by which it is found is empty, so no search of an agent will meet it. Give it a title, goal or task.</source>
        <translation>Der Text, über den dies gefunden wird, ist leer; keine Suche eines Agenten trifft es. Titel, Ziel oder Aufgabe angeben.</translation>
    </message>
    <message>
        <source>An insight without a description</source>
        <translation>Eine Erkenntnis ohne Beschreibung</translation>
    </message>
    <message>
        <source>There is no description. Say in one sentence when this helps and what for, so that a list shows it and a search finds it.</source>
        <translation>Die Beschreibung fehlt. In einem Satz sagen, wann und wofür dies hilft, damit Listen sie zeigen und Suchen sie finden.</translation>
    </message>
    <message>
        <source>This was made as the lesson of a failure, but by the ground truth the run succeeded. Correct the outcome, and check whether the lesson is the right way round.</source>
        <translation>Dies gilt als Lehre aus einem Fehlschlag, nach der Grundwahrheit war der Lauf aber erfolgreich. Ergebnis berichtigen und prüfen, ob die Lehre richtig herum ist.</translation>
    </message>
    <message>
        <source>This was made as the lesson of a failure, but a person found that the run succeeded. Correct the outcome, and check whether the lesson is the right way round.</source>
        <translation>Dies gilt als Lehre aus einem Fehlschlag, ein Mensch befand den Lauf aber für erfolgreich. Ergebnis berichtigen und prüfen, ob die Lehre richtig herum ist.</translation>
    </message>
    <message>
        <source>This was made as the lesson of a failure, but a judge found that the run succeeded. Correct the outcome, and check whether the lesson is the right way round.</source>
        <translation>Dies gilt als Lehre aus einem Fehlschlag, ein Bewerter befand den Lauf aber für erfolgreich. Ergebnis berichtigen und prüfen, ob die Lehre richtig herum ist.</translation>
    </message>
    <message>
        <source>This was made as the lesson of a success, but by the ground truth the run failed. Correct the outcome, and check whether what it praises is what failed.</source>
        <translation>Dies gilt als Lehre aus einem Erfolg, nach der Grundwahrheit ist der Lauf aber gescheitert. Ergebnis berichtigen und prüfen, ob gerade das Gelobte gescheitert ist.</translation>
    </message>
    <message>
        <source>This was made as the lesson of a success, but a person found that the run failed. Correct the outcome, and check whether what it praises is what failed.</source>
        <translation>Dies gilt als Lehre aus einem Erfolg, ein Mensch befand den Lauf aber für gescheitert. Ergebnis berichtigen und prüfen, ob gerade das Gelobte gescheitert ist.</translation>
    </message>
    <message>
        <source>This was made as the lesson of a success, but a judge found that the run failed. Correct the outcome, and check whether what it praises is what failed.</source>
        <translation>Dies gilt als Lehre aus einem Erfolg, ein Bewerter befand den Lauf aber für gescheitert. Ergebnis berichtigen und prüfen, ob gerade das Gelobte gescheitert ist.</translation>
    </message>
    <message>
        <source>An outcome that a better source contradicts</source>
        <translation>Ein Ergebnis, dem eine bessere Quelle widerspricht</translation>
    </message>
    <message>
        <source>This has %1 characters, and %2 are enough for its kind. Say one thing, and make another memory of the rest.</source>
        <translation>Dies hat %1 Zeichen, für diese Art genügen %2. Eine Sache sagen und aus dem Rest eine eigene Erinnerung machen.</translation>
    </message>
    <message>
        <source>This workflow has %1 lines of commands. Keep the ones that carry the method, at most %2.</source>
        <translation>Dieser Arbeitsablauf hat %1 Befehlszeilen. Nur die behalten, die das Vorgehen tragen, höchstens %2.</translation>
    </message>
    <message>
        <source>A text that is much longer than its kind should be</source>
        <translation>Ein Text, der viel länger ist, als seine Art es sein sollte</translation>
    </message>
    <message>
        <source>A text that is too short to help anybody</source>
        <translation>Ein Text, der zu kurz ist, um zu helfen</translation>
    </message>
    <message>
        <source>These few words say neither when nor why. Write it out, or retire it.</source>
        <translation>Diese wenigen Wörter sagen weder wann noch warum. Ausschreiben oder ausmustern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a mark of Markdown that was left in the text. Take it out.</source>
        <translation>„%1“ ist ein Markdown-Zeichen, das im Text stehen geblieben ist. Entfernen.</translation>
    </message>
    <message>
        <source>A whole record of JSON or Markdown stands here as text. Read its parts into their fields.</source>
        <translation>Hier steht ein ganzer Datensatz in JSON oder Markdown als Text. Seine Teile in ihre Felder einlesen.</translation>
    </message>
    <message>
        <source>Markdown or JSON that was left over as text</source>
        <translation>Markdown oder JSON, das als Text stehen geblieben ist</translation>
    </message>
    <message>
        <source>A command line of one run</source>
        <translation>Eine Befehlszeile eines einzelnen Laufs</translation>
    </message>
    <message>
        <source>%1 is a command with names of one project in it. Say what the command is to find out instead.</source>
        <translation>%1 ist ein Befehl mit Namen eines einzelnen Projekts. Stattdessen sagen, was der Befehl herausfinden soll.</translation>
    </message>
    <message>
        <source>%1 is a command of this run, see step %2. Say what the command is to find out instead.</source>
        <translation>%1 ist ein Befehl dieses Laufs, siehe Schritt %2. Stattdessen sagen, was der Befehl herausfinden soll.</translation>
    </message>
    <message>
        <source>%1 is a command of this run, see step %2, and no other task of the pool names it. Say what the command is to find out instead.</source>
        <translation>%1 ist ein Befehl dieses Laufs, siehe Schritt %2, und keine andere Aufgabe des Pools nennt ihn. Stattdessen sagen, was der Befehl herausfinden soll.</translation>
    </message>
    <message>
        <source>The name of a task, a benchmark or a data set</source>
        <translation>Der Name einer Aufgabe, eines Benchmarks oder eines Datensatzes</translation>
    </message>
    <message>
        <source>%1 names a task or a data set. Say for which sort of task the advice holds instead.</source>
        <translation>%1 nennt eine Aufgabe oder einen Datensatz. Stattdessen sagen, für welche Art von Aufgabe der Rat gilt.</translation>
    </message>
    <message>
        <source>%1 names a task or a data set, and this run shows it first at step %2. Say for which sort of task the advice holds instead.</source>
        <translation>%1 nennt eine Aufgabe oder einen Datensatz, und dieser Lauf zeigt es zuerst in Schritt %2. Stattdessen sagen, für welche Art von Aufgabe der Rat gilt.</translation>
    </message>
    <message>
        <source>%1 names a task or a data set: this run shows it first at step %2, and no other task of the pool names it. Say for which sort of task the advice holds instead.</source>
        <translation>%1 nennt eine Aufgabe oder einen Datensatz: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Stattdessen sagen, für welche Art von Aufgabe der Rat gilt.</translation>
    </message>
    <message>
        <source>The text of an error of one run</source>
        <translation>Der Text eines Fehlers aus einem einzelnen Lauf</translation>
    </message>
    <message>
        <source>%1 looks like an error message with names of one project in it. Say what sort of error it is instead.</source>
        <translation>%1 sieht aus wie eine Fehlermeldung mit Namen eines einzelnen Projekts. Stattdessen die Art des Fehlers nennen.</translation>
    </message>
    <message>
        <source>%1 is an error message that this run shows first at step %2. Say what sort of error it is instead.</source>
        <translation>%1 ist eine Fehlermeldung, die dieser Lauf zuerst in Schritt %2 zeigt. Stattdessen die Art des Fehlers nennen.</translation>
    </message>
    <message>
        <source>%1 is an error message that this run shows first at step %2, and no other task of the pool names it. Say what sort of error it is instead.</source>
        <translation>%1 ist eine Fehlermeldung, die dieser Lauf zuerst in Schritt %2 zeigt und die keine andere Aufgabe des Pools nennt. Stattdessen die Art des Fehlers nennen.</translation>
    </message>
    <message>
        <source>The name of a file of one project</source>
        <translation>Der Name einer Datei eines einzelnen Projekts</translation>
    </message>
    <message>
        <source>%1 looks like a file of one project. Say which role the file has instead.</source>
        <translation>%1 sieht aus wie eine Datei eines einzelnen Projekts. Stattdessen die Rolle der Datei nennen.</translation>
    </message>
    <message>
        <source>%1 looks like a file of one project, and this run shows it first at step %2. Say which role the file has instead.</source>
        <translation>%1 sieht aus wie eine Datei eines einzelnen Projekts, und dieser Lauf zeigt es zuerst in Schritt %2. Stattdessen die Rolle der Datei nennen.</translation>
    </message>
    <message>
        <source>%1 looks like a file of one project: this run shows it first at step %2, and no other task of the pool names it. Say which role the file has instead.</source>
        <translation>%1 sieht aus wie eine Datei eines einzelnen Projekts: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Stattdessen die Rolle der Datei nennen.</translation>
    </message>
    <message>
        <source>A machine, port or environment of one project</source>
        <translation>Ein Rechner, Port oder eine Umgebung eines einzelnen Projekts</translation>
    </message>
    <message>
        <source>%1 looks like a machine, port or address of one project. Say which role it has instead.</source>
        <translation>%1 sieht aus wie ein Rechner, Port oder eine Adresse eines einzelnen Projekts. Stattdessen seine Rolle nennen.</translation>
    </message>
    <message>
        <source>%1 looks like a machine, port or address of one project, and this run shows it first at step %2. Say which role it has instead.</source>
        <translation>%1 sieht aus wie ein Rechner, Port oder eine Adresse eines einzelnen Projekts, und dieser Lauf zeigt es zuerst in Schritt %2. Stattdessen seine Rolle nennen.</translation>
    </message>
    <message>
        <source>%1 looks like a machine, port or address of one project: this run shows it first at step %2, and no other task of the pool names it. Say which role it has instead.</source>
        <translation>%1 sieht aus wie ein Rechner, Port oder eine Adresse eines einzelnen Projekts: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Stattdessen seine Rolle nennen.</translation>
    </message>
    <message>
        <source>A function, variable, field or class of one project</source>
        <translation>Eine Funktion, Variable, ein Feld oder eine Klasse eines einzelnen Projekts</translation>
    </message>
    <message>
        <source>%1 looks like a name from the code of one project. Say what it does or holds instead.</source>
        <translation>%1 sieht aus wie ein Name aus dem Code eines einzelnen Projekts. Stattdessen sagen, was es tut oder enthält.</translation>
    </message>
    <message>
        <source>%1 looks like a name from the code of one project, and this run shows it first at step %2. Say what it does or holds instead.</source>
        <translation>%1 sieht aus wie ein Name aus dem Code eines einzelnen Projekts, und dieser Lauf zeigt es zuerst in Schritt %2. Stattdessen sagen, was es tut oder enthält.</translation>
    </message>
    <message>
        <source>%1 looks like a name from the code of one project: this run shows it first at step %2, and no other task of the pool names it. Say what it does or holds instead.</source>
        <translation>%1 sieht aus wie ein Name aus dem Code eines einzelnen Projekts: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Stattdessen sagen, was es tut oder enthält.</translation>
    </message>
    <message>
        <source>The number of a line in a file</source>
        <translation>Die Nummer einer Zeile in einer Datei</translation>
    </message>
    <message>
        <source>%1 is a place in one file at one time. Say what to look for there instead.</source>
        <translation>%1 ist eine Stelle in einer Datei zu einer bestimmten Zeit. Stattdessen sagen, wonach dort zu suchen ist.</translation>
    </message>
    <message>
        <source>%1 is a place in one file at one time, and this run shows it first at step %2. Say what to look for there instead.</source>
        <translation>%1 ist eine Stelle in einer Datei zu einer bestimmten Zeit, und dieser Lauf zeigt es zuerst in Schritt %2. Stattdessen sagen, wonach dort zu suchen ist.</translation>
    </message>
    <message>
        <source>%1 is a place in one file at one time: this run shows it first at step %2, and no other task of the pool names it. Say what to look for there instead.</source>
        <translation>%1 ist eine Stelle in einer Datei zu einer bestimmten Zeit: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Stattdessen sagen, wonach dort zu suchen ist.</translation>
    </message>
    <message>
        <source>The path of a file or folder of one project</source>
        <translation>Der Pfad einer Datei oder eines Ordners eines einzelnen Projekts</translation>
    </message>
    <message>
        <source>%1 looks like a path of one project. Say what stands there instead.</source>
        <translation>%1 sieht aus wie ein Pfad eines einzelnen Projekts. Stattdessen sagen, was dort steht.</translation>
    </message>
    <message>
        <source>%1 looks like a path of one project, and this run shows it first at step %2. Say what stands there instead.</source>
        <translation>%1 sieht aus wie ein Pfad eines einzelnen Projekts, und dieser Lauf zeigt es zuerst in Schritt %2. Stattdessen sagen, was dort steht.</translation>
    </message>
    <message>
        <source>%1 looks like a path of one project: this run shows it first at step %2, and no other task of the pool names it. Say what stands there instead.</source>
        <translation>%1 sieht aus wie ein Pfad eines einzelnen Projekts: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Stattdessen sagen, was dort steht.</translation>
    </message>
    <message>
        <source>The name of one project or package</source>
        <translation>Der Name eines einzelnen Projekts oder Pakets</translation>
    </message>
    <message>
        <source>%1 looks like the name of one project. Say what sort of project it is instead.</source>
        <translation>%1 sieht aus wie der Name eines einzelnen Projekts. Stattdessen die Art des Projekts nennen.</translation>
    </message>
    <message>
        <source>%1 looks like the name of one project, and this run shows it first at step %2. Say what sort of project it is instead.</source>
        <translation>%1 sieht aus wie der Name eines einzelnen Projekts, und dieser Lauf zeigt es zuerst in Schritt %2. Stattdessen die Art des Projekts nennen.</translation>
    </message>
    <message>
        <source>%1 looks like the name of one project: this run shows it first at step %2, and no other task of the pool names it. Say what sort of project it is instead.</source>
        <translation>%1 sieht aus wie der Name eines einzelnen Projekts: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Stattdessen die Art des Projekts nennen.</translation>
    </message>
    <message>
        <source>A ticket, sprint, commit or branch of one project</source>
        <translation>Ein Ticket, Sprint, Commit oder Branch eines einzelnen Projekts</translation>
    </message>
    <message>
        <source>%1 looks like a ticket, sprint or commit of one project. Leave it out.</source>
        <translation>%1 sieht aus wie ein Ticket, Sprint oder Commit eines einzelnen Projekts. Weglassen.</translation>
    </message>
    <message>
        <source>%1 looks like a ticket, sprint or commit of one project, and this run shows it first at step %2. Leave it out.</source>
        <translation>%1 sieht aus wie ein Ticket, Sprint oder Commit eines einzelnen Projekts, und dieser Lauf zeigt es zuerst in Schritt %2. Weglassen.</translation>
    </message>
    <message>
        <source>%1 looks like a ticket, sprint or commit of one project: this run shows it first at step %2, and no other task of the pool names it. Leave it out.</source>
        <translation>%1 sieht aus wie ein Ticket, Sprint oder Commit eines einzelnen Projekts: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Weglassen.</translation>
    </message>
    <message>
        <source>An address that leads to one project</source>
        <translation>Eine Adresse, die zu einem einzelnen Projekt führt</translation>
    </message>
    <message>
        <source>%1 leads to a place of one project. Leave the address out.</source>
        <translation>%1 führt zu einem Ort eines einzelnen Projekts. Die Adresse weglassen.</translation>
    </message>
    <message>
        <source>%1 leads to a place of one project, and this run shows it first at step %2. Leave the address out.</source>
        <translation>%1 führt zu einem Ort eines einzelnen Projekts, und dieser Lauf zeigt es zuerst in Schritt %2. Die Adresse weglassen.</translation>
    </message>
    <message>
        <source>%1 leads to a place of one project: this run shows it first at step %2, and no other task of the pool names it. Leave the address out.</source>
        <translation>%1 führt zu einem Ort eines einzelnen Projekts: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Die Adresse weglassen.</translation>
    </message>
    <message>
        <source>A version of one project</source>
        <translation>Eine Version eines einzelnen Projekts</translation>
    </message>
    <message>
        <source>%1 looks like a version of one project. Say what must hold instead.</source>
        <translation>%1 sieht aus wie eine Version eines einzelnen Projekts. Stattdessen sagen, was gelten muss.</translation>
    </message>
    <message>
        <source>%1 looks like a version of one project, and this run shows it first at step %2. Say what must hold instead.</source>
        <translation>%1 sieht aus wie eine Version eines einzelnen Projekts, und dieser Lauf zeigt es zuerst in Schritt %2. Stattdessen sagen, was gelten muss.</translation>
    </message>
    <message>
        <source>%1 looks like a version of one project: this run shows it first at step %2, and no other task of the pool names it. Say what must hold instead.</source>
        <translation>%1 sieht aus wie eine Version eines einzelnen Projekts: Dieser Lauf zeigt es zuerst in Schritt %2, und keine andere Aufgabe des Pools nennt es. Stattdessen sagen, was gelten muss.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a mark of a chat format: a model may take what follows for another speaker. Write it in words.</source>
        <translation>„%1“ ist ein Zeichen eines Chat-Formats: Ein Modell kann das Folgende für einen anderen Sprecher halten. In Worten schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be replaced by the content of a file where this is exported as instructions. Put it in back-ticks, or leave out the @.</source>
        <translation>„%1“ würde durch den Inhalt einer Datei ersetzt, wo dies als Anweisung exportiert wird. In Backticks setzen oder das @ weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be run or filled in where this is exported as a command. Put it in words.</source>
        <translation>„%1“ würde ausgeführt oder ausgefüllt, wo dies als Befehl exportiert wird. In Worten schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as settings of the exported file. Put it in back-ticks, or in words.</source>
        <translation>„%1“ würde als Einstellung der exportierten Datei gelesen. In Backticks setzen oder in Worten schreiben.</translation>
    </message>
    <message>
        <source>This code fence is not closed: it would take in what comes after this memory. Close it.</source>
        <translation>Dieser Codeblock ist nicht geschlossen und würde verschlucken, was nach dieser Erinnerung kommt. Schließen.</translation>
    </message>
    <message>
        <source>Marks that act in a prompt or an export: chat formats, imports, commands, front matter</source>
        <translation>Zeichen, die in einem Prompt oder Export wirken: Chat-Formate, Importe, Befehle, Front Matter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters of another script that look like Latin ones: it is not the word &quot;%2&quot;. Write it anew.</source>
        <translation>„%1“ enthält Buchstaben einer anderen Schrift, die lateinischen gleichen: Es ist nicht das Wort „%2“. Neu schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in other characters than &quot;%2&quot;: a search does not find it, and a shell does not know it.</source>
        <translation>„%1“ steht in anderen Zeichen da als „%2“: Eine Suche findet es nicht, eine Shell kennt es nicht.</translation>
    </message>
    <message>
        <source>Letters of another script or style that look like Latin ones</source>
        <translation>Buchstaben einer anderen Schrift oder Form, die lateinischen gleichen</translation>
    </message>
    <message>
        <source>This terminal sequence (%1) hides an address or writes to the clipboard. Take it out.</source>
        <translation>Diese Terminalsequenz (%1) verbirgt eine Adresse oder schreibt in die Zwischenablage. Entfernen.</translation>
    </message>
    <message>
        <source>This is a terminal sequence (%1), such as colours make. Take it out.</source>
        <translation>Dies ist eine Terminalsequenz (%1), wie Farben sie erzeugen. Entfernen.</translation>
    </message>
    <message>
        <source>A terminal goes back to the start of the line here (%1) and writes over it. Keep what it showed at the end.</source>
        <translation>Hier springt ein Terminal an den Zeilenanfang zurück (%1) und überschreibt die Zeile. Nur behalten, was zuletzt zu sehen war.</translation>
    </message>
    <message>
        <source>This is a control character (%1) that some programs take for a new line. Put a line end there.</source>
        <translation>Dies ist ein Steuerzeichen (%1), das manche Programme für einen Zeilenumbruch halten. Einen Zeilenumbruch setzen.</translation>
    </message>
    <message>
        <source>This is a control character (%1). Take it out.</source>
        <translation>Dies ist ein Steuerzeichen (%1). Entfernen.</translation>
    </message>
    <message>
        <source>Control characters and terminal sequences</source>
        <translation>Steuerzeichen und Terminalsequenzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs what a server sends without a look at it. Download it, check it, then run it.</source>
        <translation>„%1“ führt ungeprüft aus, was ein Server schickt. Herunterladen, prüfen, dann ausführen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; destroys more than it names, and cannot be undone. Name exactly what may go, and say when.</source>
        <translation>„%1“ zerstört mehr, als es nennt, und lässt sich nicht zurücknehmen. Genau nennen, was weg darf, und wann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; loses work or data where it is run in the wrong place. Say when it is right, or use a form that asks.</source>
        <translation>„%1“ verliert Arbeit oder Daten, wo es am falschen Ort läuft. Sagen, wann es richtig ist, oder eine Form nehmen, die nachfragt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; installs or runs something from an unchecked place. Name a release of the usual index.</source>
        <translation>„%1“ installiert oder startet etwas aus ungeprüfter Quelle. Ein Release aus dem üblichen Index nennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes everything after it run as root. Name the one command that needs it.</source>
        <translation>„%1“ lässt alles Weitere als root laufen. Den einen Befehl nennen, der es braucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be changed on its way: there is no TLS. Use https.</source>
        <translation>„%1“ kann unterwegs verändert werden, denn TLS fehlt. https verwenden.</translation>
    </message>
    <message>
        <source>Commands that destroy data or run what nobody has checked</source>
        <translation>Befehle, die Daten zerstören oder ausführen, was niemand geprüft hat</translation>
    </message>
    <message>
        <source>Encoded here is something dangerous: &quot;%1&quot;. Find out where it comes from, and take it out.</source>
        <translation>Hier ist etwas Gefährliches kodiert: „%1“. Herausfinden, woher es kommt, und entfernen.</translation>
    </message>
    <message>
        <source>Encoded here is a text that nobody reads as it stands: &quot;%1&quot;. Write it in plain, or take it out.</source>
        <translation>Hier ist ein Text kodiert, den so niemand liest: „%1“. Im Klartext schreiben oder entfernen.</translation>
    </message>
    <message>
        <source>Text hidden in base64, hex, percent codes or ROT13</source>
        <translation>Text, der in Base64, Hex, Prozentcodes oder ROT13 versteckt ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends something from the machine to a place outside. Find out what it is, and take it out.</source>
        <translation>„%1“ schickt etwas vom Rechner nach draußen. Herausfinden, was es ist, und entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reads a place where secrets lie. Say how to do it without them.</source>
        <translation>„%1“ liest einen Ort, an dem Geheimnisse liegen. Sagen, wie es ohne sie geht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address that hides where it leads, or that anybody can listen at. Name the real place.</source>
        <translation>„%1“ ist eine Adresse, die ihr Ziel verbirgt oder an der jeder mithören kann. Den wirklichen Ort nennen.</translation>
    </message>
    <message>
        <source>Commands and addresses that carry data or secrets out of the machine</source>
        <translation>Befehle und Adressen, die Daten oder Geheimnisse vom Rechner tragen</translation>
    </message>
    <message>
        <source>This stands so far to the right that nobody sees it. Move it to where it is read, or take it out.</source>
        <translation>Dies steht so weit rechts, dass niemand es sieht. Dorthin setzen, wo es gelesen wird, oder entfernen.</translation>
    </message>
    <message>
        <source>This stands below so many empty lines that nobody sees it. Move it to where it is read, or take it out.</source>
        <translation>Dies steht unter so vielen Leerzeilen, dass niemand es sieht. Dorthin setzen, wo es gelesen wird, oder entfernen.</translation>
    </message>
    <message>
        <source>A page does not show this, but a model reads it as an order. Find out where it comes from, and take it out.</source>
        <translation>Eine Seite zeigt dies nicht, ein Modell liest es aber als Anweisung. Herausfinden, woher es kommt, und entfernen.</translation>
    </message>
    <message>
        <source>Orders in comments, in hidden HTML or out of sight</source>
        <translation>Anweisungen in Kommentaren, in verstecktem HTML oder außer Sicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells a reader to set aside its instructions. Find out where it comes from, and take it out.</source>
        <translation>„%1“ fordert Lesende auf, ihre Anweisungen beiseitezulegen. Herausfinden, woher es kommt, und entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; claims an authority that a memory does not have. Take it out.</source>
        <translation>„%1“ beansprucht eine Befugnis, die eine Erinnerung nicht hat. Entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks to the model instead of telling what was learnt. Say it as advice.</source>
        <translation>„%1“ spricht das Modell an, statt zu sagen, was gelernt wurde. Als Rat formulieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks to keep something from a person. Find out where it comes from, and take it out.</source>
        <translation>„%1“ verlangt, jemandem etwas zu verschweigen. Herausfinden, woher es kommt, und entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the instructions of the agent itself. Give the section another name.</source>
        <translation>„%1“ sieht aus wie die Anweisungen des Agenten selbst. Dem Abschnitt einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a tool of one agent. Say what has to be done instead.</source>
        <translation>„%1“ nennt ein Werkzeug eines einzelnen Agenten. Stattdessen sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Spelt so that it is not found, this says: &quot;%1&quot;. Find out where it comes from, and take it out.</source>
        <translation>So geschrieben, dass es nicht gefunden wird, steht hier: „%1“. Herausfinden, woher es kommt, und entfernen.</translation>
    </message>
    <message>
        <source>Text that gives orders to the model, claims authority or asks for secrecy</source>
        <translation>Text, der dem Modell befiehlt, Befugnis beansprucht oder Verschwiegenheit verlangt</translation>
    </message>
    <message>
        <source>Text that nobody sees is spelt here: &quot;%2&quot; (%1). Take it out.</source>
        <translation>Hier steht unsichtbarer Text: „%2“ (%1). Entfernen.</translation>
    </message>
    <message>
        <source>%1 looks like something else, or like nothing. Put the usual character in its place.</source>
        <translation>%1 sieht aus wie etwas anderes oder wie nichts. Das übliche Zeichen an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>%1 is not seen, but a model reads it. Take it out.</source>
        <translation>%1 ist nicht zu sehen, ein Modell liest es aber. Entfernen.</translation>
    </message>
    <message>
        <source>Characters that are not seen, or that turn the text around</source>
        <translation>Zeichen, die nicht zu sehen sind oder den Text umdrehen</translation>
    </message>
    <message>
        <source>This list of words makes the memory be found for everything. Say in a sentence when it applies.</source>
        <translation>Wegen dieser Wortliste wird die Erinnerung für alles gefunden. In einem Satz sagen, wann sie gilt.</translation>
    </message>
    <message>
        <source>The same words again and again make the memory be found more often than it helps. Say it once.</source>
        <translation>Wegen immer derselben Wörter wird die Erinnerung öfter gefunden, als sie hilft. Einmal sagen genügt.</translation>
    </message>
    <message>
        <source>Repetitions and word lists that game the retrieval</source>
        <translation>Wiederholungen und Wortlisten, die den Abruf überlisten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks the agent to write itself a lasting instruction. Leave that to a person.</source>
        <translation>„%1“ verlangt vom Agenten, sich selbst eine dauerhafte Anweisung zu schreiben. Das einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes what runs later without anybody&apos;s asking. Say why it is needed, and how to take it back.</source>
        <translation>„%1“ ändert ungefragt, was später läuft. Sagen, warum es nötig ist und wie man es zurücknimmt.</translation>
    </message>
    <message>
        <source>Advice that writes itself into instructions, hooks, start-up files or keys</source>
        <translation>Rat, der sich in Anweisungen, Hooks, Startdateien oder Schlüssel einschreibt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of a person. Leave it out unless the memory needs it.</source>
        <translation>„%1“ verrät etwas über eine Person. Weglassen, wenn die Erinnerung es nicht braucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of the inside of a network. Leave it out unless the memory needs it.</source>
        <translation>„%1“ verrät das Innere eines Netzes. Weglassen, wenn die Erinnerung es nicht braucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reads as the number of a bank card. Take it out.</source>
        <translation>„%1“ liest sich wie die Nummer einer Bankkarte. Entfernen.</translation>
    </message>
    <message>
        <source>E-mail addresses, names of accounts, private addresses, numbers of phones and cards</source>
        <translation>E-Mail-Adressen, Kontonamen, private Adressen, Telefon- und Kartennummern</translation>
    </message>
    <message>
        <source>This is a secret: %1, %2. Take it out, and have it revoked where it is valid.</source>
        <translation>Dies ist ein Geheimnis: %1, %2. Entfernen und dort sperren lassen, wo es gilt.</translation>
    </message>
    <message>
        <source>This may be a secret: %1, %2. Take it out if it is one, and have it revoked.</source>
        <translation>Dies kann ein Geheimnis sein: %1, %2. Falls ja, entfernen und sperren lassen.</translation>
    </message>
    <message>
        <source>Tokens, keys and passwords, in plain or encoded</source>
        <translation>Token, Schlüssel und Passwörter, im Klartext oder kodiert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; switches a protection off. Mend what it complains of, or say in which closed setting it is right.</source>
        <translation>„%1“ schaltet einen Schutz ab. Beheben, was er bemängelt, oder sagen, in welcher geschlossenen Umgebung es richtig ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the decision away from the person. Leave it to them.</source>
        <translation>„%1“ nimmt dem Menschen die Entscheidung ab. Sie ihm überlassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes a result look right without its being right. Say what to mend instead.</source>
        <translation>„%1“ lässt ein Ergebnis richtig aussehen, ohne dass es stimmt. Stattdessen sagen, was zu beheben ist.</translation>
    </message>
    <message>
        <source>Advice to switch off checks, consent or tests</source>
        <translation>Rat, Prüfungen, Zustimmung oder Tests abzuschalten</translation>
    </message>
    <message>
        <source>Stored as workflow, reads as insight: %1 of its %2 sentences give advice and none is a command. Store it as an insight, or list the commands.</source>
        <translation>Als Arbeitsablauf abgelegt, liest sich wie eine Erkenntnis: %1 von %2 Sätzen geben Rat, keiner ist ein Befehl. Als Erkenntnis ablegen oder die Befehle aufführen.</translation>
    </message>
    <message>
        <source>Stored as summary, reads as insight: %1 of its %2 sentences give advice and none is a command. Store it as an insight, or tell what was done.</source>
        <translation>Als Zusammenfassung abgelegt, liest sich wie eine Erkenntnis: %1 von %2 Sätzen geben Rat, keiner ist ein Befehl. Als Erkenntnis ablegen oder erzählen, was getan wurde.</translation>
    </message>
    <message>
        <source>A workflow or summary that gives general advice</source>
        <translation>Ein Arbeitsablauf oder eine Zusammenfassung mit allgemeinem Rat</translation>
    </message>
    <message>
        <source>Stored as insight, reads as summary: %1 of its %2 sentences tell what was done in one run. Store it as a summary, or say what to do next time and when.</source>
        <translation>Als Erkenntnis abgelegt, liest sich wie eine Zusammenfassung: %1 von %2 Sätzen erzählen, was in einem Lauf getan wurde. Als Zusammenfassung ablegen oder sagen, was beim nächsten Mal wann zu tun ist.</translation>
    </message>
    <message>
        <source>Stored as workflow, reads as summary: %1 of its %2 sentences tell what was done in one run. Store it as a summary, or list the commands.</source>
        <translation>Als Arbeitsablauf abgelegt, liest sich wie eine Zusammenfassung: %1 von %2 Sätzen erzählen, was in einem Lauf getan wurde. Als Zusammenfassung ablegen oder die Befehle aufführen.</translation>
    </message>
    <message>
        <source>An insight or workflow that tells one run</source>
        <translation>Eine Erkenntnis oder ein Arbeitsablauf, der einen Lauf erzählt</translation>
    </message>
    <message>
        <source>Stored as workflow, reads as trajectory: %1 of its %2 sentences tell one run step by step. Keep the commands that matter, without their output.</source>
        <translation>Als Arbeitsablauf abgelegt, liest sich wie eine Trajektorie: %1 von %2 Sätzen erzählen einen Lauf Schritt für Schritt. Die wichtigen Befehle behalten, ohne ihre Ausgabe.</translation>
    </message>
    <message>
        <source>Stored as summary, reads as trajectory: %1 of its %2 sentences tell one run step by step. Say in a paragraph what was done and why it worked.</source>
        <translation>Als Zusammenfassung abgelegt, liest sich wie eine Trajektorie: %1 von %2 Sätzen erzählen einen Lauf Schritt für Schritt. In einem Absatz sagen, was getan wurde und warum es gelang.</translation>
    </message>
    <message>
        <source>Stored as insight, reads as trajectory: %1 of its %2 sentences tell one run step by step. Say what to do next time and when, without the steps of this run.</source>
        <translation>Als Erkenntnis abgelegt, liest sich wie eine Trajektorie: %1 von %2 Sätzen erzählen einen Lauf Schritt für Schritt. Sagen, was beim nächsten Mal wann zu tun ist, ohne die Schritte dieses Laufs.</translation>
    </message>
    <message>
        <source>A memory that tells one run step by step</source>
        <translation>Eine Erinnerung, die einen Lauf Schritt für Schritt erzählt</translation>
    </message>
    <message>
        <source>Stored as insight, reads as workflow: commands make up %1 of its %2 sentences. Store it as a workflow, or say when to do what without the commands.</source>
        <translation>Als Erkenntnis abgelegt, liest sich wie ein Arbeitsablauf: %1 von %2 Sätzen bestehen aus Befehlen. Als Arbeitsablauf ablegen oder ohne die Befehle sagen, was wann zu tun ist.</translation>
    </message>
    <message>
        <source>Stored as summary, reads as workflow: commands make up %1 of its %2 sentences. Store it as a workflow, or tell what was done and why it worked.</source>
        <translation>Als Zusammenfassung abgelegt, liest sich wie ein Arbeitsablauf: %1 von %2 Sätzen bestehen aus Befehlen. Als Arbeitsablauf ablegen oder erzählen, was getan wurde und warum es gelang.</translation>
    </message>
    <message>
        <source>An insight or summary that is a list of commands</source>
        <translation>Eine Erkenntnis oder Zusammenfassung, die eine Liste von Befehlen ist</translation>
    </message>
    <message>
        <source>Wording that ties the memory to the time of its writing</source>
        <translation>Wortlaut, der die Erinnerung an die Zeit ihrer Niederschrift bindet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks of the time of writing. Say until when it holds, or set a date of validity or review.</source>
        <translation>„%1“ spricht von der Zeit der Niederschrift. Sagen, bis wann es gilt, oder ein Datum für Gültigkeit oder Prüfung setzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: this depends on what is old or gone today. Name the replacement and the version, or set a date of review.</source>
        <translation>„%1“: Dies hängt an etwas, das heute alt oder weg ist. Ersatz und Version nennen oder ein Prüfdatum setzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: what is not final changes. Set a date on which somebody looks again.</source>
        <translation>„%1“: Was nicht endgültig ist, ändert sich. Ein Datum setzen, an dem jemand nachsieht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends with a change elsewhere. Set a date on which somebody looks whether that has come.</source>
        <translation>„%1“ endet mit einer Änderung anderswo. Ein Datum setzen, an dem jemand nachsieht, ob sie da ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deprecated or gone since %2. Use %3 instead. Source: %4</source>
        <translation>„%1“ ist seit %2 veraltet oder entfernt. Stattdessen %3 verwenden. Quelle: %4</translation>
    </message>
    <message>
        <source>An interface of public software that is deprecated or gone</source>
        <translation>Eine veraltete oder entfernte Schnittstelle öffentlicher Software</translation>
    </message>
    <message>
        <source>The entry %1 of the table of deprecated interfaces is not complete or not valid.</source>
        <translation>Der Eintrag %1 der Tabelle veralteter Schnittstellen ist unvollständig oder ungültig.</translation>
    </message>
    <message>
        <source>The memory has ended</source>
        <translation>Die Erinnerung ist abgelaufen</translation>
    </message>
    <message>
        <source>This ended on %1 and is not retrieved any more. Retire it, or check it and give it a later end.</source>
        <translation>Dies endete am %1 und wird nicht mehr abgerufen. Ausmustern oder prüfen und ein späteres Ende setzen.</translation>
    </message>
    <message>
        <source>The memory ends within 30 days</source>
        <translation>Die Erinnerung endet innerhalb von 30 Tagen</translation>
    </message>
    <message>
        <source>This ends on %1, in %2 days. Check whether it still holds and give it a later end, or let it go.</source>
        <translation>Dies endet am %1, in %2 Tagen. Prüfen, ob es noch gilt, und ein späteres Ende setzen oder auslaufen lassen.</translation>
    </message>
    <message>
        <source>The memory does not hold yet</source>
        <translation>Die Erinnerung gilt noch nicht</translation>
    </message>
    <message>
        <source>This holds from %1 on. Nothing has to be done; before that day it should not be followed.</source>
        <translation>Dies gilt ab %1. Es ist nichts zu tun; vor diesem Tag sollte man ihm nicht folgen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one version of software that goes on. Say whether it is needed, or set a date of validity or review.</source>
        <translation>„%1“ ist eine Version von Software, die weitergeht. Sagen, ob sie nötig ist, oder ein Datum für Gültigkeit oder Prüfung setzen.</translation>
    </message>
    <message>
        <source>A version of public software that the memory depends on</source>
        <translation>Eine Version öffentlicher Software, von der die Erinnerung abhängt</translation>
    </message>
    <message>
        <source>The day of its next review has come</source>
        <translation>Der Tag der nächsten Prüfung ist gekommen</translation>
    </message>
    <message>
        <source>This was to be looked at again on %1. Check whether it still holds and set the next date.</source>
        <translation>Dies sollte am %1 wieder angesehen werden. Prüfen, ob es noch gilt, und das nächste Datum setzen.</translation>
    </message>
    <message>
        <source>Another memory stands in its place</source>
        <translation>Eine andere Erinnerung steht an ihrer Stelle</translation>
    </message>
    <message>
        <source>Another memory stands in the place of this one, so it is not retrieved any more. Retire it when nobody needs to look at it.</source>
        <translation>Eine andere Erinnerung steht an der Stelle dieser, sie wird also nicht mehr abgerufen. Ausmustern, wenn niemand sie mehr ansehen muss.</translation>
    </message>
    <message>
        <source>This says that something stands in its place, yet it is still retrieved. Name the memory that supersedes it, or take the sentence out.</source>
        <translation>Hier steht, dass etwas anderes an die Stelle tritt, dennoch wird dies noch abgerufen. Die ablösende Erinnerung nennen oder den Satz entfernen.</translation>
    </message>
    <message>
        <source>A relation says that another memory supersedes this one, yet it is still retrieved. Mark it as superseded, or take the relation back.</source>
        <translation>Eine Beziehung sagt, dass eine andere Erinnerung diese ablöst, dennoch wird sie noch abgerufen. Als abgelöst kennzeichnen oder die Beziehung zurücknehmen.</translation>
    </message>
    <message>
        <source>Replaced by another memory, but still active</source>
        <translation>Durch eine andere Erinnerung ersetzt, aber noch aktiv</translation>
    </message>
    <message>
        <source>Nobody has looked at the memory for a long time</source>
        <translation>Die Erinnerung hat lange niemand angesehen</translation>
    </message>
    <message>
        <source>This has waited %1 days for its first review, since %2. Accept it, reject it, or say what it needs.</source>
        <translation>Dies wartet seit %2 auf die erste Prüfung, %1 Tage. Annehmen, ablehnen oder sagen, was fehlt.</translation>
    </message>
    <message>
        <source>A pattern of the rules is not valid: %1</source>
        <translation>Ein Muster der Regeln ist ungültig: %1</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1</source>
        <translation>Das Muster ist ungültig: %1</translation>
    </message>
    <message>
        <source>The pattern matches an empty text, so it would match everywhere.</source>
        <translation>Das Muster trifft auf leeren Text zu und würde damit überall zutreffen.</translation>
    </message>
    <message>
        <source>This lets a quick or partial run stand for the real one. Say what such a run can show, and that the result is judged by the full one.</source>
        <translation>Hier steht ein schneller oder teilweiser Lauf für den richtigen. Sagen, was ein solcher Lauf zeigen kann und dass das Ergebnis am vollständigen gemessen wird.</translation>
    </message>
    <message>
        <source>Wording that lets a quick run stand for validation</source>
        <translation>Wortlaut, der einen schnellen Lauf als Nachweis gelten lässt</translation>
    </message>
    <message>
        <source>This asks for a check and does not say what has to hold. Name the criterion: what must be equal, pass or stay below which bound.</source>
        <translation>Hier wird eine Prüfung verlangt, aber nicht gesagt, was gelten muss. Das Kriterium nennen: was gleich sein, bestehen oder unter welcher Grenze bleiben muss.</translation>
    </message>
    <message>
        <source>Advice to validate that names no acceptance criterion</source>
        <translation>Rat zu prüfen ohne Annahmekriterium</translation>
    </message>
    <message>
        <source>Nothing says when this applies. Name the situation, for example with “When …”, or fill in the field for it.</source>
        <translation>Nichts sagt, wann dies gilt. Die Lage nennen, zum Beispiel mit „Wenn …“, oder das Feld dafür ausfüllen.</translation>
    </message>
    <message>
        <source>An insight that does not say when it applies</source>
        <translation>Eine Erkenntnis, die nicht sagt, wann sie gilt</translation>
    </message>
    <message>
        <source>It claims to hold for every project and language, and “%1” belongs to %2. Name the stack as its condition, or say what the command does.</source>
        <translation>Dies will für jedes Projekt und jede Sprache gelten, „%1“ gehört aber zu %2. Die Umgebung als Bedingung nennen oder sagen, was der Befehl tut.</translation>
    </message>
    <message>
        <source>Tools of one stack in a memory that claims to be general</source>
        <translation>Werkzeuge einer einzelnen Umgebung in einer Erinnerung, die allgemein sein will</translation>
    </message>
    <message>
        <source>It claims to fit everything and so is retrieved for everything. Say for which situations it holds.</source>
        <translation>Dies will zu allem passen und wird deshalb für alles abgerufen. Sagen, für welche Lagen es gilt.</translation>
    </message>
    <message>
        <source>This fits every task, so it helps with none: an agent that retrieves it learns nothing. Say what to do differently, and when.</source>
        <translation>Dies passt zu jeder Aufgabe und hilft deshalb bei keiner: Ein Agent lernt daraus nichts. Sagen, was anders zu machen ist und wann.</translation>
    </message>
    <message>
        <source>Advice that applies to everything</source>
        <translation>Rat, der auf alles zutrifft</translation>
    </message>
    <message>
        <source>A stored vector of a text that the memory does not have any more</source>
        <translation>Ein gespeicherter Vektor eines Textes, den die Erinnerung nicht mehr hat</translation>
    </message>
    <message>
        <source>The text that is embedded was edited after its vector was made: the memory is still found by what it said before. Embed it again.</source>
        <translation>Der eingebettete Text wurde nach seinem Vektor bearbeitet: Die Erinnerung wird noch an dem gefunden, was sie vorher sagte. Neu einbetten.</translation>
    </message>
    <message>
        <source>From its words alone the task that it was made from is found: rank 1 of %1 tasks, %2 % ahead of the next. It still carries its task; say it in words that fit other tasks, too.</source>
        <translation>Allein aus ihren Worten findet man die Aufgabe, aus der sie entstand: Rang 1 von %1 Aufgaben, %2 % vor der nächsten. Sie trägt ihre Aufgabe noch mit sich; mit Worten sagen, die auch zu anderen Aufgaben passen.</translation>
    </message>
    <message>
        <source>An insight whose words lead back to its task</source>
        <translation>Eine Erkenntnis, deren Worte zu ihrer Aufgabe zurückführen</translation>
    </message>
    <message>
        <source>It is in the top three of %1 of %2 tasks that were asked, so it is retrieved for nearly everything. Say in the title for which situations it holds.</source>
        <translation>Sie steht bei %1 von %2 gefragten Aufgaben unter den ersten drei und wird also für fast alles abgerufen. Im Titel sagen, für welche Lagen sie gilt.</translation>
    </message>
    <message>
        <source>A claim to fit every task, or an insight that is retrieved for everything</source>
        <translation>Ein Anspruch auf alle Aufgaben oder eine Erkenntnis, die für alles abgerufen wird</translation>
    </message>
</context>
<context>
    <name>LlmText</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 did not connect in time. Raise the limit in Preferences if the network is slow.</source>
        <translation>%1 hat sich nicht rechtzeitig verbunden. Erhöhen Sie die Grenze in den Einstellungen, wenn das Netz langsam ist.</translation>
    </message>
    <message>
        <source>%1 did not connect within %2 s. Raise the limit in Preferences if the network is slow.</source>
        <translation>%1 hat sich nicht innerhalb von %2 s verbunden. Erhöhen Sie die Grenze in den Einstellungen, wenn das Netz langsam ist.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 hat nicht rechtzeitig zu antworten begonnen. Erhöhen Sie die Grenze in den Einstellungen, wenn das Modell langsam ist.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2 s. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 hat nicht innerhalb von %2 s zu antworten begonnen. Erhöhen Sie die Grenze in den Einstellungen, wenn das Modell langsam ist.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of the answer. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 ist mitten in der Antwort verstummt. Erhöhen Sie die Grenze in den Einstellungen, wenn das Modell langsam ist.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 hat %2 s lang nichts gesendet. Erhöhen Sie die Grenze in den Einstellungen, wenn das Modell langsam ist.</translation>
    </message>
    <message>
        <source>%1 did not finish in time. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 ist nicht rechtzeitig fertig geworden. Erhöhen Sie die Grenze in den Einstellungen, wenn das Modell langsam ist.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 s. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 ist nicht innerhalb von %2 s fertig geworden. Erhöhen Sie die Grenze in den Einstellungen, wenn das Modell langsam ist.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted. Add its CA file in Preferences if it is yours.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut. Fügen Sie seine CA-Datei in den Einstellungen hinzu, wenn es Ihres ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Add its CA file in Preferences if it is yours.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Fügen Sie seine CA-Datei in den Einstellungen hinzu, wenn es Ihres ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Add its CA file in Preferences if it is yours.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Fügen Sie seine CA-Datei in den Einstellungen hinzu, wenn es Ihres ist.</translation>
    </message>
    <message>
        <source>%1 does not have this model. Choose another one in Preferences.</source>
        <translation>%1 hat dieses Modell nicht. Wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose another one in Preferences.</source>
        <translation>%1 hat kein Modell „%2“. Wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose one of: %3.</source>
        <translation>%1 hat kein Modell „%2“. Wählen Sie eines von diesen: %3.</translation>
    </message>
    <message>
        <source>%1 does not accept this request. Its own words are in the details.</source>
        <translation>%1 nimmt diese Anfrage nicht an. Der Wortlaut steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 does not accept “%2”; it is left out from now on.</source>
        <translation>%1 nimmt „%2“ nicht an; es wird von nun an weggelassen.</translation>
    </message>
    <message>
        <source>%1 does not accept “%2” as it was sent. Change it, or choose another model.</source>
        <translation>%1 nimmt „%2“ so nicht an, wie es gesendet wurde. Ändern Sie es, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>This item needs %1 tokens, the model takes %2. Shorten it, or choose a model that takes more.</source>
        <translation>Dieser Posten braucht %1 Token, das Modell nimmt %2. Kürzen Sie ihn, oder wählen Sie ein Modell, das mehr nimmt.</translation>
    </message>
    <message>
        <source>This item is longer than the %1 tokens that the model takes. Shorten it, or choose a model that takes more.</source>
        <translation>Dieser Posten ist länger als die %1 Token, die das Modell nimmt. Kürzen Sie ihn, oder wählen Sie ein Modell, das mehr nimmt.</translation>
    </message>
    <message>
        <source>This item is longer than the model takes. Shorten it, or choose a model that takes more.</source>
        <translation>Dieser Posten ist länger, als das Modell nimmt. Kürzen Sie ihn, oder wählen Sie ein Modell, das mehr nimmt.</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached. It is tried again by itself.</source>
        <translation>Die Anfragegrenze von %1 ist erreicht. Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>The rate limit is reached. The next try is at %1 (the server asked for %2 s).</source>
        <translation>Die Anfragegrenze ist erreicht. Der nächste Versuch ist um %1 (der Server hat um %2 s gebeten).</translation>
    </message>
    <message>
        <source>The rate limit is reached. The next try is at %1.</source>
        <translation>Die Anfragegrenze ist erreicht. Der nächste Versuch ist um %1.</translation>
    </message>
    <message>
        <source>The server reports an error. Try again later.</source>
        <translation>Der Server meldet einen Fehler. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server reports an error (%1). Try again later.</source>
        <translation>Der Server meldet einen Fehler (%1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server reports an error (%1). This was attempt %2 of %3.</source>
        <translation>Der Server meldet einen Fehler (%1). Das war Versuch %2 von %3.</translation>
    </message>
    <message>
        <source>%1 is not an OpenAI-compatible address. Check the address in Preferences.</source>
        <translation>%1 ist keine OpenAI-kompatible Adresse. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is not an OpenAI-compatible address: it answered %2. Check the address in Preferences.</source>
        <translation>%1 ist keine OpenAI-kompatible Adresse: Geantwortet hat sie mit %2. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and the network.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>Nothing is listening at this address. Start the server, or change the address.</source>
        <translation>An dieser Adresse antwortet niemand. Starten Sie den Server, oder ändern Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1. Start the server, or change the address.</source>
        <translation>An %1 antwortet niemand. Starten Sie den Server, oder ändern Sie die Adresse.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer. Try again.</source>
        <translation>Die Verbindung ist mitten in der Antwort abgebrochen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 shows the certificate of another host. Check the address in Preferences.</source>
        <translation>%1 zeigt das Zertifikat eines anderen Rechners. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that has expired or is not valid yet. Check the clock, or ask whoever runs the server.</source>
        <translation>%1 zeigt ein Zertifikat, das abgelaufen oder noch nicht gültig ist. Prüfen Sie die Uhr, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>%1 offers no encryption that is safe enough. TLS 1.2 or later is needed.</source>
        <translation>%1 bietet keine Verschlüsselung, die sicher genug ist. TLS 1.2 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>%1 broke off while the encrypted connection was being made. Try again.</source>
        <translation>%1 hat abgebrochen, während die verschlüsselte Verbindung aufgebaut wurde. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server points to another address. Nothing was sent there. Change the address if that is right.</source>
        <translation>Der Server verweist auf eine andere Adresse. Dorthin wurde nichts gesendet. Ändern Sie die Adresse, wenn das stimmt.</translation>
    </message>
    <message>
        <source>The server points to %1. Nothing was sent there. Change the address if that is right.</source>
        <translation>Der Server verweist auf %1. Dorthin wurde nichts gesendet. Ändern Sie die Adresse, wenn das stimmt.</translation>
    </message>
    <message>
        <source>The server returned %1 vectors for %2 texts. Nothing was taken.</source>
        <translation>Der Server hat %1 Vektoren für %2 Texte geliefert. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The server did not return one vector for each text. Nothing was taken.</source>
        <translation>Der Server hat nicht für jeden Text einen Vektor geliefert. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The server does not say which vector belongs to which text. Nothing was taken.</source>
        <translation>Der Server sagt nicht, welcher Vektor zu welchem Text gehört. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The server returned vectors of %1 numbers, this pool uses %2. Nothing was mixed.</source>
        <translation>Der Server hat Vektoren aus %1 Zahlen geliefert, dieser Pool verwendet %2. Nichts wurde vermischt.</translation>
    </message>
    <message>
        <source>The server returned vectors of different lengths. Nothing was mixed.</source>
        <translation>Der Server hat Vektoren verschiedener Länge geliefert. Nichts wurde vermischt.</translation>
    </message>
    <message>
        <source>The server answered with another model than this space was made with. Nothing was mixed.</source>
        <translation>Der Server hat mit einem anderen Modell geantwortet als dem, mit dem dieser Raum entstanden ist. Nichts wurde vermischt.</translation>
    </message>
    <message>
        <source>The server returned a vector that cannot be used. Choose another model if that happens again.</source>
        <translation>Der Server hat einen Vektor geliefert, der nicht zu gebrauchen ist. Wählen Sie ein anderes Modell, wenn das wieder vorkommt.</translation>
    </message>
    <message>
        <source>The answer does not have the form of an answer. Try again.</source>
        <translation>Die Antwort hat nicht die Form einer Antwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer lacks “%1”. Try again.</source>
        <translation>In der Antwort fehlt „%1“. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The provider withheld the answer.</source>
        <translation>Der Anbieter hat die Antwort zurückgehalten.</translation>
    </message>
    <message>
        <source>The provider withheld the answer (%1).</source>
        <translation>Der Anbieter hat die Antwort zurückgehalten (%1).</translation>
    </message>
    <message>
        <source>The model declined to answer. Change the text, or choose another model.</source>
        <translation>Das Modell hat die Antwort verweigert. Ändern Sie den Text, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model called a tool instead of answering. Choose another model.</source>
        <translation>Das Modell hat ein Werkzeug aufgerufen, statt zu antworten. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The answer was cut at %1 tokens. Raise the limit.</source>
        <translation>Die Antwort wurde nach %1 Token abgeschnitten. Erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>The answer was cut at the limit of tokens. Raise the limit.</source>
        <translation>Die Antwort wurde an der Grenze der Token abgeschnitten. Erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>All %1 tokens went to thinking. Raise the limit, or lower the effort.</source>
        <translation>Alle %1 Token gingen ins Nachdenken. Erhöhen Sie die Grenze, oder senken Sie den Aufwand.</translation>
    </message>
    <message>
        <source>All tokens went to thinking. Raise the limit, or lower the effort.</source>
        <translation>Alle Token gingen ins Nachdenken. Erhöhen Sie die Grenze, oder senken Sie den Aufwand.</translation>
    </message>
    <message>
        <source>The model did not return the asked form. The raw text is kept.</source>
        <translation>Das Modell hat nicht die verlangte Form geliefert. Der rohe Text ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The budget is used. Raise it to go on.</source>
        <translation>Das Budget ist verbraucht. Erhöhen Sie es, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The budget is used: %1. Raise it to go on.</source>
        <translation>Das Budget ist verbraucht: %1. Erhöhen Sie es, um weiterzumachen.</translation>
    </message>
    <message numerus="yes">
        <source>%n items hold possible secrets and were not sent. Review them.</source>
        <translation>
            <numerusform>%n Posten enthält möglicherweise Geheimnisse und wurde nicht gesendet. Sehen Sie ihn durch.</numerusform>
            <numerusform>%n Posten enthalten möglicherweise Geheimnisse und wurden nicht gesendet. Sehen Sie sie durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds what may be a secret and was not sent. Review it.</source>
        <translation>Dies enthält etwas, das ein Geheimnis sein kann, und wurde nicht gesendet. Sehen Sie es durch.</translation>
    </message>
    <message>
        <source>There is no key for this endpoint. Enter it in Preferences.</source>
        <translation>Für diesen Endpunkt gibt es keinen Schlüssel. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The call could not be recorded in the pool, so nothing was sent.</source>
        <translation>Der Aufruf konnte nicht im Pool verzeichnet werden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The call could not be recorded in the pool: %1</source>
        <translation>Der Aufruf konnte nicht im Pool verzeichnet werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program stopped while %n calls were under way; they may have been charged.</source>
        <translation>
            <numerusform>Das Programm hielt an, während %n Aufruf unterwegs war; er ist möglicherweise berechnet worden.</numerusform>
            <numerusform>Das Programm hielt an, während %n Aufrufe unterwegs waren; sie sind möglicherweise berechnet worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 done; nothing is lost.</source>
        <translation>Angehalten. %1 von %2 erledigt; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost.</source>
        <translation>Angehalten. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The key was refused. Check the key for this endpoint.</source>
        <translation>Der Schlüssel wurde abgelehnt. Prüfen Sie den Schlüssel dieses Endpunkts.</translation>
    </message>
    <message>
        <source>The key was refused by %1. Check the key for this endpoint.</source>
        <translation>Der Schlüssel wurde von %1 abgelehnt. Prüfen Sie den Schlüssel dieses Endpunkts.</translation>
    </message>
    <message>
        <source>The key may not be used for this. Choose another key, or another model.</source>
        <translation>Der Schlüssel darf hierfür nicht verwendet werden. Wählen Sie einen anderen Schlüssel oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The key may not use “%1”. Choose another key, or another model.</source>
        <translation>Der Schlüssel darf „%1“ nicht verwenden. Wählen Sie einen anderen Schlüssel oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The account has no credit left. Add credit, then try again.</source>
        <translation>Das Konto hat kein Guthaben mehr. Laden Sie es auf, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left. Add credit, then try again.</source>
        <translation>Das Konto bei %1 hat kein Guthaben mehr. Laden Sie es auf, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 sent more than is read of one answer. Check the server, or ask for less.</source>
        <translation>%1 hat mehr gesendet, als von einer Antwort gelesen wird. Prüfen Sie den Server, oder verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>The model is being loaded. It is tried again by itself.</source>
        <translation>Das Modell wird geladen. Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again by itself.</source>
        <translation>Der Server ist beschäftigt. Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server returned the same vector for different texts. Nothing was taken. Check the server.</source>
        <translation>Der Server hat für verschiedene Texte denselben Vektor geliefert. Nichts wurde übernommen. Prüfen Sie den Server.</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log file %1 could not be opened.</source>
        <translation>Die Protokolldatei %1 konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>MapCategories</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domäne</translation>
    </message>
    <message>
        <source>Other domains</source>
        <translation>Andere Domänen</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
</context>
<context>
    <name>MarkdownExporter</name>
    <message>
        <source>Markdown document</source>
        <translation>Markdown-Dokument</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Ohne Domäne</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message numerus="yes">
        <source>%n memories; their validity is as of %1.</source>
        <translation>
            <numerusform>%n Erinnerung; Gültigkeit mit Stand vom %1.</numerusform>
            <numerusform>%n Erinnerungen; Gültigkeit mit Stand vom %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n Erkenntnis</numerusform>
            <numerusform>%n Erkenntnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summaries</source>
        <translation>
            <numerusform>%n Zusammenfassung</numerusform>
            <numerusform>%n Zusammenfassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%n Arbeitsablauf</numerusform>
            <numerusform>%n Arbeitsabläufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n Trajektorie</numerusform>
            <numerusform>%n Trajektorien</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Gilt nicht, wenn</translation>
    </message>
    <message>
        <source>success (%1)</source>
        <translation>Erfolg (%1)</translation>
    </message>
    <message>
        <source>failure (%1)</source>
        <translation>Fehlschlag (%1)</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>Quelle unbekannt</translation>
    </message>
    <message>
        <source>judged by a model</source>
        <translation>von einem Modell bewertet</translation>
    </message>
    <message>
        <source>judged by a person</source>
        <translation>von einem Menschen bewertet</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>Grundwahrheit</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (ab %2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, ausgemustert</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>needs work</source>
        <translation>Nacharbeit nötig</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>MiniSweAgentText</name>
    <message>
        <source>mini-swe-agent run (.traj.json)</source>
        <translation>mini-swe-agent-Lauf (.traj.json)</translation>
    </message>
</context>
<context>
    <name>MlgymResults</name>
    <message>
        <source>MLGym results (JSON lines)</source>
        <translation>MLGym-Ergebnisse (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>The run names no task or has no list of scores.</source>
        <translation>Der Lauf nennt keine Aufgabe oder hat keine Liste von Wertungen.</translation>
    </message>
</context>
<context>
    <name>MlgymText</name>
    <message>
        <source>MLGym run (.traj)</source>
        <translation>MLGym-Lauf (.traj)</translation>
    </message>
</context>
<context>
    <name>MtlPool</name>
    <message>
        <source>The pickle holds no list of memories.</source>
        <translation>Die Pickle-Datei enthält keine Liste von Erinnerungen.</translation>
    </message>
    <message>
        <source>The record is no object with fields.</source>
        <translation>Der Datensatz ist kein Objekt mit Feldern.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Memory Transfer Learning pool (pickle or JSON)</source>
        <translation>Memory-Transfer-Learning-Pool (Pickle oder JSON)</translation>
    </message>
    <message>
        <source>%1 The memory was imported without it.</source>
        <translation>%1 Die Erinnerung wurde ohne ihn importiert.</translation>
    </message>
</context>
<context>
    <name>MtlPoolExporter</name>
    <message>
        <source>Memory Transfer Learning pool (pickle)</source>
        <translation>Memory-Transfer-Learning-Pool (Pickle)</translation>
    </message>
</context>
<context>
    <name>MtlText</name>
    <message>
        <source>The record has no memory: neither an insight nor a workflow, summary or trajectory.</source>
        <translation>Der Datensatz enthält keine Erinnerung: weder Erkenntnis noch Arbeitsablauf, Zusammenfassung oder Trajektorie.</translation>
    </message>
    <message>
        <source>The memory has no text.</source>
        <translation>Die Erinnerung hat keinen Text.</translation>
    </message>
</context>
<context>
    <name>NeighboursText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MiB.</source>
        <translation>Die Datei „%1“ ist größer als %2 MiB.</translation>
    </message>
</context>
<context>
    <name>NpyArray</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>it is no .npy file.</source>
        <translation>Das ist keine .npy-Datei.</translation>
    </message>
    <message>
        <source>version %1 of the format is not known.</source>
        <translation>Version %1 des Formats ist nicht bekannt.</translation>
    </message>
    <message>
        <source>it ends within the header.</source>
        <translation>Sie endet im Kopf.</translation>
    </message>
    <message>
        <source>its header is larger than 64 KiB.</source>
        <translation>Ihr Kopf ist größer als 64 KiB.</translation>
    </message>
    <message>
        <source>its header does not say type, order and shape.</source>
        <translation>Ihr Kopf nennt Typ, Ordnung und Form nicht.</translation>
    </message>
    <message>
        <source>it holds values of type %1; float32, float64, uint8 and bool can be read.</source>
        <translation>Sie enthält Werte vom Typ %1; lesbar sind float32, float64, uint8 und bool.</translation>
    </message>
    <message>
        <source>it is stored column by column; C order can be read.</source>
        <translation>Sie ist spaltenweise gespeichert; lesbar ist die C-Ordnung.</translation>
    </message>
    <message>
        <source>it has %1 axes; one or two can be read.</source>
        <translation>Sie hat %1 Achsen; lesbar sind eine oder zwei.</translation>
    </message>
    <message>
        <source>its shape is larger than anything can be.</source>
        <translation>Ihre Form ist größer, als etwas sein kann.</translation>
    </message>
    <message>
        <source>it holds %1 bytes of values where its shape says %2.</source>
        <translation>Sie enthält %1 Bytes an Werten, ihre Form sagt %2.</translation>
    </message>
</context>
<context>
    <name>OutcomesText</name>
    <message>
        <source>The reward is not a number.</source>
        <translation>Die Belohnung ist keine Zahl.</translation>
    </message>
    <message>
        <source>Outcome of a run (verifier/reward.txt)</source>
        <translation>Ergebnis eines Laufs (verifier/reward.txt)</translation>
    </message>
</context>
<context>
    <name>PickleText</name>
    <message>
        <source>The pickle holds %1. Convert it to JSON lines, which have no such limit: %2</source>
        <translation>Die Pickle-Datei enthält %1. JSON-Zeilen haben keine solche Grenze; umwandeln mit: %2</translation>
    </message>
    <message>
        <source>There is no pickle of protocol 2 to 5 at byte %1.</source>
        <translation>Bei Byte %1 beginnt keine Pickle-Datei der Protokolle 2 bis 5.</translation>
    </message>
    <message>
        <source>The pickle is of protocol %1; protocols 2 to 5 can be read.</source>
        <translation>Die Pickle-Datei hat das Protokoll %1; lesbar sind die Protokolle 2 bis 5.</translation>
    </message>
    <message>
        <source>The pickle was not loaded: it uses the operation %1 at byte %2, which plain data does not need and which could run a program. If you trust where it comes from, convert it with: %3</source>
        <translation>Die Pickle-Datei wurde nicht geladen: Sie verwendet bei Byte %2 die Operation %1, die reine Daten nicht brauchen und die ein Programm ausführen könnte. Ist die Quelle vertrauenswürdig, lässt sich die Datei umwandeln mit: %3</translation>
    </message>
    <message>
        <source>more than %1 lists and dictionaries</source>
        <translation>mehr als %1 Listen und Dictionarys</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>more than %1 remembered values</source>
        <translation>mehr als %1 gemerkte Werte</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>mehr als %1 MiB</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The pickle is cut off: it ends in the middle, at byte %1.</source>
        <translation>Die Pickle-Datei ist abgeschnitten: Sie endet mittendrin, bei Byte %1.</translation>
    </message>
    <message>
        <source>The pickle is damaged at byte %1.</source>
        <translation>Die Pickle-Datei ist bei Byte %1 beschädigt.</translation>
    </message>
    <message>
        <source>The pickle is empty.</source>
        <translation>Die Pickle-Datei ist leer.</translation>
    </message>
    <message>
        <source>The pickle ends at byte %1, but the file goes on.</source>
        <translation>Der Pickle-Inhalt endet bei Byte %1, aber die Datei geht weiter.</translation>
    </message>
    <message>
        <source>The pickle repeats its own parts so often that it would be larger than %1 MiB.</source>
        <translation>Die Pickle-Datei wiederholt ihre eigenen Teile so oft, dass sie größer als %1 MiB würde.</translation>
    </message>
    <message>
        <source>The pickle holds a list or dictionary that contains itself, at byte %1.</source>
        <translation>Die Pickle-Datei enthält bei Byte %1 eine Liste oder ein Dictionary, das sich selbst enthält.</translation>
    </message>
    <message>
        <source>The record is nested more than %1 levels deep.</source>
        <translation>Der Datensatz ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The dictionary at byte %1 has a key that is no text.</source>
        <translation>Das Dictionary bei Byte %1 hat einen Schlüssel, der kein Text ist.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ProposalEffects</name>
    <message numerus="yes">
        <source>%n finding(s) close</source>
        <translation>
            <numerusform>%n Befund erledigt sich</numerusform>
            <numerusform>%n Befunde erledigen sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stay</source>
        <translation>
            <numerusform>%n Befund bleibt</numerusform>
            <numerusform>%n Befunde bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n neuer Befund</numerusform>
            <numerusform>%n neue Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>no new finding</source>
        <translation>kein neuer Befund</translation>
    </message>
    <message>
        <source>abstraction %1</source>
        <translation>Abstraktion %1</translation>
    </message>
    <message>
        <source>abstraction %1 to %2</source>
        <translation>Abstraktion von %1 auf %2</translation>
    </message>
    <message>
        <source>its key text changes, and is embedded anew</source>
        <translation>ihr Schlüsseltext ändert sich und wird neu eingebettet</translation>
    </message>
    <message>
        <source>its key text stays, and so does its embedding</source>
        <translation>ihr Schlüsseltext bleibt und damit auch ihre Einbettung</translation>
    </message>
    <message>
        <source>%1 words removed, %2 added</source>
        <translation>%1 Wörter entfernt, %2 hinzugefügt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>a new %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>a new %1 of this run</source>
        <translation>neu aus diesem Lauf: %1</translation>
    </message>
    <message>
        <source>accepting it is its review</source>
        <translation>das Annehmen ist zugleich ihre Prüfung</translation>
    </message>
    <message>
        <source>the judge&apos;s word on the run: success</source>
        <translation>das Wort des Bewerters zum Lauf: Erfolg</translation>
    </message>
    <message>
        <source>the judge&apos;s word on the run: failure</source>
        <translation>das Wort des Bewerters zum Lauf: Fehlschlag</translation>
    </message>
    <message>
        <source>ground truth and people outrank it</source>
        <translation>Grundwahrheit und Menschen haben Vorrang</translation>
    </message>
    <message>
        <source>joins the two memories: %1</source>
        <translation>verbindet die beiden Erinnerungen: %1</translation>
    </message>
    <message>
        <source>joins the two memories</source>
        <translation>verbindet die beiden Erinnerungen</translation>
    </message>
    <message>
        <source>neither text changes</source>
        <translation>keiner der Texte ändert sich</translation>
    </message>
    <message>
        <source>adds the tag %1</source>
        <translation>fügt das Schlagwort %1 hinzu</translation>
    </message>
    <message>
        <source>its text does not change</source>
        <translation>ihr Text ändert sich nicht</translation>
    </message>
    <message>
        <source>It was accepted by %1.</source>
        <translation>Der Vorschlag wurde von %1 angenommen.</translation>
    </message>
    <message>
        <source>It was rejected by %1.</source>
        <translation>Der Vorschlag wurde von %1 abgelehnt.</translation>
    </message>
    <message>
        <source>What it is about is not in the pool any more.</source>
        <translation>Worum es geht, ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>The text that it is about was changed meanwhile. Ask again to have it proposed for the new text.</source>
        <translation>Der Text, um den es geht, wurde inzwischen geändert. Noch einmal fragen, um einen Vorschlag für den neuen Text zu bekommen.</translation>
    </message>
</context>
<context>
    <name>ProposalTexts</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Goal in full</source>
        <translation>Ziel im Ganzen</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>Zusammenfassung der Aufgabe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Commands, one a line</source>
        <translation>Befehle, einer je Zeile</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>Zusammenfassung der Erfahrung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>Gilt nicht, wenn</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>What separates the two</source>
        <translation>Was die beiden unterscheidet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Kind of a relation: the title of the other memory</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
</context>
<context>
    <name>QuarantineText</name>
    <message>
        <source>The line is longer than 256 MiB.</source>
        <translation>Die Zeile ist länger als 256 MiB.</translation>
    </message>
    <message>
        <source>The last line is incomplete and is read again at the next import.</source>
        <translation>Die letzte Zeile ist unvollständig und wird beim nächsten Import erneut gelesen.</translation>
    </message>
</context>
<context>
    <name>QueryKeys</name>
    <message>
        <source>Without any</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>The rung of the ladder: trajectory, workflow, summary or insight</source>
        <translation>Die Sprosse der Leiter: trajectory, workflow, summary oder insight</translation>
    </message>
    <message>
        <source>The benchmark or project</source>
        <translation>Der Benchmark oder das Projekt</translation>
    </message>
    <message>
        <source>The id of the task</source>
        <translation>Die ID der Aufgabe</translation>
    </message>
    <message>
        <source>The agent that made the run</source>
        <translation>Der Agent, der den Lauf ausgeführt hat</translation>
    </message>
    <message>
        <source>The model of the run or of the generator</source>
        <translation>Das Modell des Laufs oder des Generators</translation>
    </message>
    <message>
        <source>How the run ended: success, failure or unknown</source>
        <translation>Wie der Lauf endete: success, failure oder unknown</translation>
    </message>
    <message>
        <source>The validity as of the date shown</source>
        <translation>Die Gültigkeit zum angezeigten Stand</translation>
    </message>
    <message>
        <source>The review status</source>
        <translation>Der Prüfstatus</translation>
    </message>
    <message>
        <source>A lint rule, the beginning of its id, or a severity</source>
        <translation>Eine Lint-Regel, der Anfang ihrer ID oder ein Schweregrad</translation>
    </message>
    <message>
        <source>How many findings there are</source>
        <translation>Wie viele Befunde es gibt</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
    <message>
        <source>Time since it was recorded, such as age&gt;180d</source>
        <translation>Zeit seit der Erfassung, etwa age&gt;180d</translation>
    </message>
    <message>
        <source>The day on which it was recorded</source>
        <translation>Der Tag, an dem sie erfasst wurde</translation>
    </message>
    <message>
        <source>The day of the last change</source>
        <translation>Der Tag der letzten Änderung</translation>
    </message>
    <message>
        <source>The first day on which it holds</source>
        <translation>Der erste Tag, an dem sie gilt</translation>
    </message>
    <message>
        <source>The last day on which it holds</source>
        <translation>Der letzte Tag, an dem sie gilt</translation>
    </message>
    <message>
        <source>The id of the memory</source>
        <translation>Die ID der Erinnerung</translation>
    </message>
    <message>
        <source>In how many attempts the agent named it</source>
        <translation>In wie vielen Versuchen der Agent sie nannte</translation>
    </message>
    <message>
        <source>In the prompts of how many attempts it stood</source>
        <translation>In den Prompts wie vieler Versuche sie stand</translation>
    </message>
    <message>
        <source>What it does to the pass rate, as far as the evidence goes, such as effect&lt;-5%</source>
        <translation>Was sie mit der Erfolgsquote macht, soweit die Daten reichen, etwa effect&lt;-5%</translation>
    </message>
    <message>
        <source>Retired memories, which are left out otherwise, or those that results speak against</source>
        <translation>Ausgemusterte Erinnerungen, die sonst fehlen, oder solche, gegen die Ergebnisse sprechen</translation>
    </message>
</context>
<context>
    <name>QueryParser</name>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>“%1” needs a term on both sides. Put it in quotation marks to search for the word.</source>
        <translation>„%1“ braucht auf beiden Seiten einen Ausdruck. Um nach dem Wort zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A minus sign stands right before what is to be left out. Put it in quotation marks to search for it.</source>
        <translation>Ein Minuszeichen steht direkt vor dem, was ausgeschlossen werden soll. Um danach zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1” is not a search key. Did you mean “%2”? Put the text in quotation marks to search for it.</source>
        <translation>„%1“ ist kein Suchschlüssel. War „%2“ gemeint? Um nach dem Text zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>Die Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Zwischen den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>A comparison takes one value.</source>
        <translation>Ein Vergleich braucht genau einen Wert.</translation>
    </message>
    <message>
        <source>The pattern is not closed by a slash. Put a text that begins with a slash in quotation marks.</source>
        <translation>Das Muster wird nicht mit einem Schrägstrich geschlossen. Einen Text, der mit einem Schrägstrich beginnt, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The search is longer than %1 characters.</source>
        <translation>Die Suche ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a type.</source>
        <translation>„%1“ ist kein Typ.</translation>
    </message>
    <message>
        <source>“%1” is not an outcome.</source>
        <translation>„%1“ ist kein Ergebnis.</translation>
    </message>
    <message>
        <source>“%1” is not a state of validity.</source>
        <translation>„%1“ ist kein Gültigkeitszustand.</translation>
    </message>
    <message>
        <source>“%1” is not a review status.</source>
        <translation>„%1“ ist kein Prüfstatus.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>„%1“ ist kein Wert von „%2“.</translation>
    </message>
    <message>
        <source>It could be one of: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Eines davon verwenden: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-01-31, 2026-01, 2026, today or today-30d.</source>
        <translation>„%1“ ist kein Datum. Schreibweise: 2026-01-31, 2026-01, 2026, today oder today-30d.</translation>
    </message>
    <message>
        <source>“%1” is not an age. Write a number with d, w, m or y, such as 180d.</source>
        <translation>„%1“ ist kein Alter. Eine Zahl mit d, w, m oder y schreiben, etwa 180d.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>A range needs at least one end.</source>
        <translation>Ein Bereich braucht mindestens ein Ende.</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <translation>Der Bereich %1 endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>“%1” has no order. Write %1: and a value, or put the text in quotation marks.</source>
        <translation>„%1“ hat keine Reihenfolge. %1: und einen Wert schreiben oder den Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1” needs a value right after it, without a blank.</source>
        <translation>„%1“ braucht direkt dahinter einen Wert, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched by a /pattern/.</source>
        <translation>„%1“ lässt sich nicht mit einem /Muster/ durchsuchen.</translation>
    </message>
    <message>
        <source>The pattern has a [ without its ].</source>
        <translation>Im Muster fehlt zu einer [ die ].</translation>
    </message>
    <message>
        <source>The parentheses of the pattern do not pair up.</source>
        <translation>Die Klammern des Musters passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The pattern ends in a backslash.</source>
        <translation>Das Muster endet mit einem Backslash.</translation>
    </message>
    <message>
        <source>“%1” repeats nothing in the pattern. Write \%1 for the character itself.</source>
        <translation>„%1“ wiederholt im Muster nichts. Für das Zeichen selbst \%1 schreiben.</translation>
    </message>
    <message>
        <source>The pattern repeats too much.</source>
        <translation>Das Muster wiederholt zu viel.</translation>
    </message>
    <message>
        <source>The pattern uses “%1”, which is not available: there is no look-ahead or look-behind.</source>
        <translation>Das Muster verwendet „%1“, das es hier nicht gibt: Lookahead und Lookbehind stehen nicht zur Verfügung.</translation>
    </message>
    <message>
        <source>The pattern is not valid at “%1”.</source>
        <translation>Das Muster ist bei „%1“ ungültig.</translation>
    </message>
    <message>
        <source>“%1” is not a difference of pass rates. Write it as -0.05 or -5%.</source>
        <translation>„%1“ ist kein Unterschied von Erfolgsquoten. Schreiben Sie -0.05 oder -5%.</translation>
    </message>
</context>
<context>
    <name>ReasoningBank</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The record has no memory items.</source>
        <translation>Der Datensatz enthält keine Erinnerungseinträge.</translation>
    </message>
    <message>
        <source>ReasoningBank memory (JSON lines)</source>
        <translation>ReasoningBank-Erinnerungen (JSON-Zeilen)</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>an array is expected</source>
        <translation>ein Array wird erwartet</translation>
    </message>
    <message>
        <source>%1 items are expected, there are %2</source>
        <translation>%1 Einträge werden erwartet, es sind %2</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>a whole number above 0 is expected</source>
        <translation>eine ganze Zahl über 0 wird erwartet</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>1: what is wrong, 2: a place in the document</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>“%1” is no mark of trust</source>
        <translation>„%1“ ist kein Zeichen der Verlässlichkeit</translation>
    </message>
    <message>
        <source>“%1” is no average</source>
        <translation>„%1“ ist kein Mittel</translation>
    </message>
    <message>
        <source>“%1” is no type of memory</source>
        <translation>„%1“ ist kein Typ einer Erinnerung</translation>
    </message>
    <message>
        <source>“%1” is none of the benchmarks</source>
        <translation>„%1“ ist keiner der Benchmarks</translation>
    </message>
    <message>
        <source>a rate is a number from 0 to 1</source>
        <translation>eine Quote ist eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>The reference figures are no JSON: %1.</source>
        <translation>Die Vergleichszahlen sind kein JSON: %1.</translation>
    </message>
    <message>
        <source>The reference figures cannot be read: %1.</source>
        <translation>Die Vergleichszahlen sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The reference figures are missing from this version.</source>
        <translation>Die Vergleichszahlen fehlen in dieser Version.</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>No column of the table is known to name the tasks. Say which columns say what.</source>
        <translation>Von keiner Spalte der Tabelle ist bekannt, dass sie die Aufgaben nennt. Sagen, was welche Spalte bedeutet.</translation>
    </message>
    <message>
        <source>No column of the table is known to have the values. Say which columns say what.</source>
        <translation>Von keiner Spalte der Tabelle ist bekannt, dass sie die Werte enthält. Sagen, was welche Spalte bedeutet.</translation>
    </message>
    <message>
        <source>No column of the table is known to say whether a task passed. Say which columns say what.</source>
        <translation>Von keiner Spalte der Tabelle ist bekannt, dass sie sagt, ob eine Aufgabe bestanden wurde. Sagen, was welche Spalte bedeutet.</translation>
    </message>
    <message>
        <source>Table of results (CSV or JSON lines)</source>
        <translation>Tabelle von Ergebnissen (CSV oder JSON-Zeilen)</translation>
    </message>
    <message>
        <source>The column “%1” must say passed or failed, and says “%2”.</source>
        <translation>Die Spalte „%1“ muss passed oder failed sagen und sagt „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” must be a number, and is “%2”.</source>
        <translation>Die Spalte „%1“ muss eine Zahl sein und ist „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” must be trajectory, workflow, summary or insight, and is “%2”.</source>
        <translation>Die Spalte „%1“ muss trajectory, workflow, summary oder insight sein und ist „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” must be a whole number that is not negative, and is “%2”.</source>
        <translation>Die Spalte „%1“ muss eine ganze Zahl sein, die nicht negativ ist, und ist „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” must be a time such as 2026-11-18T14:02:00Z, and is “%2”.</source>
        <translation>Die Spalte „%1“ muss ein Zeitpunkt wie 2026-11-18T14:02:00Z sein und ist „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” must be a list of memories, and is “%2”.</source>
        <translation>Die Spalte „%1“ muss eine Liste von Erinnerungen sein und ist „%2“.</translation>
    </message>
    <message>
        <source>The row names no task.</source>
        <translation>Die Zeile nennt keine Aufgabe.</translation>
    </message>
    <message>
        <source>The row has no value.</source>
        <translation>Die Zeile hat keinen Wert.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Ignored</source>
        <translation>Nicht beachtet</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>Typ der Erinnerung</translation>
    </message>
    <message>
        <source>Source pool</source>
        <translation>Quellpool</translation>
    </message>
    <message>
        <source>Model of the memories</source>
        <translation>Modell der Erinnerungen</translation>
    </message>
    <message>
        <source>Size of the pool</source>
        <translation>Größe des Pools</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>Nummer des Versuchs</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Token der Eingabe</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Token der Ausgabe</translation>
    </message>
    <message>
        <source>Cost in dollars</source>
        <translation>Kosten in Dollar</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Grund des Scheiterns</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Tasks solved</source>
        <translation>Gelöste Aufgaben</translation>
    </message>
    <message>
        <source>Tasks in all</source>
        <translation>Aufgaben insgesamt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rate as written</source>
        <translation>Quote wie angegeben</translation>
    </message>
    <message>
        <source>Each cell a result</source>
        <translation>Jede Zelle ein Ergebnis</translation>
    </message>
    <message>
        <source>Memory is not to blame</source>
        <translation>Die Erinnerung ist nicht schuld</translation>
    </message>
    <message>
        <source>Mismatched anchoring</source>
        <translation>Unpassende Verankerung</translation>
    </message>
    <message>
        <source>False validation</source>
        <translation>Falsche Bestätigung</translation>
    </message>
    <message>
        <source>Misapplied practice</source>
        <translation>Falsch angewandte Praxis</translation>
    </message>
    <message>
        <source>The run would have failed without it too.</source>
        <translation>Der Lauf wäre auch ohne sie gescheitert.</translation>
    </message>
    <message>
        <source>What holds in another domain was taken over.</source>
        <translation>Was in einer anderen Domäne gilt, wurde übernommen.</translation>
    </message>
    <message>
        <source>A check that could not apply gave confidence.</source>
        <translation>Eine Prüfung, die hier nicht greifen konnte, gab Zuversicht.</translation>
    </message>
    <message>
        <source>A good practice whose precondition was absent.</source>
        <translation>Eine gute Praxis, deren Voraussetzung fehlte.</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A count of a larger one: 2 of 3</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>RetrievalLabels</name>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>BM25</source>
        <translation>BM25</translation>
    </message>
    <message>
        <source>Reciprocal ranks</source>
        <translation>Reziproke Ränge</translation>
    </message>
    <message>
        <source>Half cosine, half BM25</source>
        <translation>Halb Kosinus, halb BM25</translation>
    </message>
    <message>
        <source>Marginal relevance</source>
        <translation>Marginale Relevanz</translation>
    </message>
    <message>
        <source>Nearest task</source>
        <translation>Ähnlichste Aufgabe</translation>
    </message>
    <message>
        <source>key text</source>
        <translation>Schlüsseltext</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>ganzer Text</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>abrufbar</translation>
    </message>
    <message>
        <source>of other types</source>
        <translation>anderer Typen</translation>
    </message>
    <message>
        <source>of the domain</source>
        <translation>der Domäne</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>not in the filter</source>
        <translation>nicht im Filter</translation>
    </message>
    <message>
        <source>without a vector</source>
        <translation>ohne Vektor</translation>
    </message>
    <message>
        <source>domain excluded</source>
        <translation>Domäne ausgeschlossen</translation>
    </message>
    <message>
        <source>own domain excluded</source>
        <translation>eigene Domäne ausgeschlossen</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>gültig ab %1</translation>
    </message>
    <message>
        <source>no vector</source>
        <translation>kein Vektor</translation>
    </message>
    <message>
        <source>It may be retrieved.</source>
        <translation>Sie kann abgerufen werden.</translation>
    </message>
    <message>
        <source>It is of another type.</source>
        <translation>Sie ist von einem anderen Typ.</translation>
    </message>
    <message>
        <source>Its domain is left out.</source>
        <translation>Ihre Domäne ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>It is retired.</source>
        <translation>Sie ist ausgemustert.</translation>
    </message>
    <message>
        <source>Its review leaves it out.</source>
        <translation>Ihre Prüfung schließt sie aus.</translation>
    </message>
    <message>
        <source>Another memory stands in its place.</source>
        <translation>Eine andere Erinnerung steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Ihre Gültigkeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its validity has not begun.</source>
        <translation>Ihre Gültigkeit hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The filter does not show it.</source>
        <translation>Der Filter zeigt sie nicht.</translation>
    </message>
    <message>
        <source>The space has no vector of it.</source>
        <translation>Der Raum hat keinen Vektor von ihr.</translation>
    </message>
    <message>
        <source>for %1, task is %2</source>
        <translation>für %1, Aufgabe ist %2</translation>
    </message>
    <message>
        <source>not for: %1</source>
        <translation>nicht für: %1</translation>
    </message>
    <message>
        <source>presupposes: %1</source>
        <translation>setzt voraus: %1</translation>
    </message>
    <message>
        <source>hub: top %1 of %2 % of queries</source>
        <translation>Nabe: Top %1 bei %2 % der Abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s)</source>
        <translation>
            <numerusform>%n Besonderheit des Laufs</numerusform>
            <numerusform>%n Besonderheiten des Laufs</numerusform>
        </translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>kein Kriterium</translation>
    </message>
    <message>
        <source>open conflict</source>
        <translation>offener Konflikt</translation>
    </message>
    <message>
        <source>trajectories</source>
        <translation>Trajektorien</translation>
    </message>
    <message>
        <source>workflows</source>
        <translation>Arbeitsabläufe</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>lexical</source>
        <translation>lexikalisch</translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>Top %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>task text</source>
        <translation>Text der Aufgabe</translation>
    </message>
    <message>
        <source>Rerank by model</source>
        <translation>Durch ein Modell neu ordnen</translation>
    </message>
    <message>
        <source>Rewrite by model</source>
        <translation>Durch ein Modell umschreiben</translation>
    </message>
    <message>
        <source>not shown to the model</source>
        <translation>dem Modell nicht gezeigt</translation>
    </message>
    <message>
        <source>not chosen by the model</source>
        <translation>vom Modell nicht gewählt</translation>
    </message>
    <message>
        <source>The model was not shown it: it sees the %1 nearest.</source>
        <translation>Dem Modell wurde sie nicht gezeigt: Es sieht die %1 nächsten.</translation>
    </message>
    <message>
        <source>The model did not choose it.</source>
        <translation>Das Modell hat sie nicht gewählt.</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Rules and lessons in Markdown (CLAUDE.md, AGENTS.md, .mdc, SKILL.md)</source>
        <translation>Regeln und Lehren in Markdown (CLAUDE.md, AGENTS.md, .mdc, SKILL.md)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SweAgentText</name>
    <message>
        <source>SWE-agent run (.traj)</source>
        <translation>SWE-agent-Lauf (.traj)</translation>
    </message>
</context>
<context>
    <name>SweBenchLeaderboard</name>
    <message>
        <source>The submission has no name or no result.</source>
        <translation>Die Einreichung hat keinen Namen oder kein Ergebnis.</translation>
    </message>
    <message>
        <source>SWE-bench leaderboard (JSON)</source>
        <translation>SWE-bench-Rangliste (JSON)</translation>
    </message>
</context>
<context>
    <name>SweBenchReport</name>
    <message>
        <source>SWE-bench results and reports (JSON)</source>
        <translation>SWE-bench-Ergebnisse und -Berichte (JSON)</translation>
    </message>
    <message>
        <source>The report names no task with a result.</source>
        <translation>Der Bericht nennt keine Aufgabe mit einem Ergebnis.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>The row has %1 cells where the header has %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile hat %2.</translation>
    </message>
    <message>
        <source>The row is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>Terminal-Bench results (results.json)</source>
        <translation>Terminal-Bench-Ergebnisse (results.json)</translation>
    </message>
    <message>
        <source>The trial names no task, or has a figure that is no number.</source>
        <translation>Der Durchgang nennt keine Aufgabe oder hat eine Zahlenangabe, die keine Zahl ist.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch einige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>noch etwa %n h</numerusform>
            <numerusform>noch etwa %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Renders every place of the window to PNG files, without a display.</source>
        <translation>bildet jeden Bereich des Fensters in PNG-Dateien ab, ohne Bildschirm</translation>
    </message>
    <message>
        <source>Pictures the pool of --pool, else the sample pool, and changes nothing in it. JSON: {files:[path]}.</source>
        <translation>Abgebildet wird der Pool aus --pool, sonst der Beispielpool; geändert wird darin nichts. JSON: {files:[path]}.</translation>
    </message>
    <message>
        <source>light, dark or both (the default).</source>
        <translation>light, dark oder both (Vorgabe)</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Scale of the screen, 1 to 3.</source>
        <translation>Skalierung des Bildschirms, 1 bis 3</translation>
    </message>
</context>
<context>
    <name>WaymarkText</name>
    <message>
        <source>Waymark JSON lines</source>
        <translation>Waymark-JSON-Zeilen</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file was written by a newer Waymark. Update Waymark to read it.</source>
        <translation>Die Datei stammt von einem neueren Waymark. Zum Lesen Waymark aktualisieren.</translation>
    </message>
    <message>
        <source>The field “%1” must be a text.</source>
        <translation>Das Feld „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be a time such as 2026-11-18T14:02:00.000Z.</source>
        <translation>Das Feld „%1“ muss ein Zeitpunkt wie 2026-11-18T14:02:00.000Z sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be a date such as 2026-11-18.</source>
        <translation>Das Feld „%1“ muss ein Datum wie 2026-11-18 sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be a number.</source>
        <translation>Das Feld „%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation>Das Feld „%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>Das Feld „%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be an object.</source>
        <translation>Das Feld „%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be a list.</source>
        <translation>Das Feld „%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be bytes in base64.</source>
        <translation>Das Feld „%1“ muss aus Bytes in Base64 bestehen.</translation>
    </message>
    <message>
        <source>The field “%1” must be a list of texts.</source>
        <translation>Das Feld „%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>The field “%1” has a value that is not known.</source>
        <translation>Das Feld „%1“ hat einen unbekannten Wert.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The memory has no text.</source>
        <translation>Die Erinnerung hat keinen Text.</translation>
    </message>
    <message>
        <source>The record has no kind.</source>
        <translation>Der Datensatz nennt keine Art.</translation>
    </message>
    <message>
        <source>The record is of a kind that is not known.</source>
        <translation>Der Datensatz ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>Only what a person said about evidence is kept; the rest is computed anew.</source>
        <translation>Nur was ein Mensch über Belege gesagt hat, wird aufbewahrt; das Übrige wird neu berechnet.</translation>
    </message>
    <message>
        <source>The evidence has no sentence that it is about.</source>
        <translation>Dem Beleg fehlt der Satz, von dem er handelt.</translation>
    </message>
    <message>
        <source>The field “step” must be the number of a step, or 0 for the run as a whole.</source>
        <translation>Das Feld „step“ muss die Nummer eines Schritts sein oder 0 für den ganzen Lauf.</translation>
    </message>
</context>
<context>
    <name>WholeFileText</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>YamlListText</name>
    <message>
        <source>Line %1 is no “key: value”.</source>
        <translation>Zeile %1 ist kein „key: value“.</translation>
    </message>
    <message>
        <source>Line %1 has a value that is no single text or number.</source>
        <translation>Zeile %1 hat einen Wert, der kein einzelner Text und keine einzelne Zahl ist.</translation>
    </message>
    <message>
        <source>The file is no list of entries that begin with “- ”.</source>
        <translation>Die Datei ist keine Liste von Einträgen, die mit „- “ beginnen.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>“%1” needs more than that: waymark %1 %2</source>
        <translation>„%1“ braucht weitere Angaben: waymark %1 %2</translation>
    </message>
    <message>
        <source>The verb “%1” is given twice.</source>
        <translation>Der Befehl „%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>Only one verb at a time: “%1” or “%2”.</source>
        <translation>Nur ein Befehl auf einmal: „%1“ oder „%2“.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”: waymark %1 %3</source>
        <translation>„%1“ nimmt „%2“ nicht an: waymark %1 %3</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>the pool to work on; otherwise the variable WAYMARK_POOL names it</source>
        <translation>der Pool, mit dem gearbeitet wird; sonst nennt ihn die Variable WAYMARK_POOL</translation>
    </message>
    <message>
        <source>prints JSON for programs</source>
        <translation>gibt JSON für Programme aus</translation>
    </message>
    <message>
        <source>json or text</source>
        <translation>json oder text</translation>
    </message>
    <message>
        <source>no progress and no remarks on standard error</source>
        <translation>kein Fortschritt und keine Hinweise auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>who signs the change; otherwise the user of the system</source>
        <translation>wer für die Änderung zeichnet; sonst der Benutzer des Systems</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>warum, für das Journal</translation>
    </message>
    <message>
        <source>explains the verb</source>
        <translation>erklärt den Befehl</translation>
    </message>
    <message>
        <source>the version of Waymark</source>
        <translation>die Version von Waymark</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>Name a verb; “waymark help” lists them.</source>
        <translation>Ein Befehl fehlt; „waymark help“ listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” is an option of a verb and belongs after it.</source>
        <translation>„%1“ ist die Option eines Befehls und gehört hinter ihn.</translation>
    </message>
    <message>
        <source>“%1” is not a verb.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>“waymark help” lists them.</source>
        <translation>„waymark help“ listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>„%1“ hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>“waymark help %1” lists them.</source>
        <translation>„waymark help %1“ listet sie auf.</translation>
    </message>
    <message>
        <source>The option “--%1” is given twice.</source>
        <translation>Die Option „--%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>“--%1” is one of %2, not “%3”.</source>
        <translation>„--%1“ ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>writes a checked copy of the pool</source>
        <translation>schreibt eine überprüfte Kopie des Pools</translation>
    </message>
    <message>
        <source>“%1” needs a pool: name it with --pool FILE or in the variable WAYMARK_POOL.</source>
        <translation>„%1“ braucht einen Pool: mit --pool FILE oder in der Variablen WAYMARK_POOL angeben.</translation>
    </message>
    <message>
        <source>The pool was upgraded; “%1” holds it as it was before.</source>
        <translation>Der Pool wurde aktualisiert; „%1“ enthält seinen vorherigen Stand.</translation>
    </message>
    <message>
        <source>“--%1” is a date such as 2026-11-18, not “%2”.</source>
        <translation>„--%1“ ist ein Datum wie 2026-11-18, nicht „%2“.</translation>
    </message>
    <message>
        <source>“--%1” is a number, not “%2”.</source>
        <translation>„--%1“ ist eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>Standard input is not UTF-8 text.</source>
        <translation>Die Standardeingabe ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>“decide” needs --status: accepted, rejected, needs_work or unreviewed.</source>
        <translation>„decide“ braucht --status: accepted, rejected, needs_work oder unreviewed.</translation>
    </message>
    <message>
        <source>sets the review status of memories</source>
        <translation>setzt den Prüfstatus von Erinnerungen</translation>
    </message>
    <message>
        <source>accepted, rejected, needs_work or unreviewed</source>
        <translation>accepted, rejected, needs_work oder unreviewed</translation>
    </message>
    <message>
        <source>“edit” needs something to set, such as --title TEXT.</source>
        <translation>„edit“ braucht etwas zu setzen, etwa --title TEXT.</translation>
    </message>
    <message>
        <source>sets text, type, domain or tags of one memory</source>
        <translation>setzt Text, Typ, Domäne oder Schlagwörter einer Erinnerung</translation>
    </message>
    <message>
        <source>What is not named stays. An accepted memory whose text moves is unreviewed again.

JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many
memories it touched.</source>
        <translation>Was nicht genannt wird, bleibt. Eine angenommene Erinnerung, deren Text sich ändert, ist wieder ungeprüft.

JSON: {change, affected}: die Nummer der Änderung im Journal (null, wenn nichts geändert wurde) und wie viele
Erinnerungen sie betraf.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>die Beschreibung</translation>
    </message>
    <message>
        <source>the content; “-” reads it from standard input</source>
        <translation>der Inhalt; „-“ liest ihn von der Standardeingabe</translation>
    </message>
    <message>
        <source>when it applies</source>
        <translation>wann sie gilt</translation>
    </message>
    <message>
        <source>when it does not apply</source>
        <translation>wann sie nicht gilt</translation>
    </message>
    <message>
        <source>all of its tags; an empty list takes them away</source>
        <translation>alle ihre Schlagwörter; eine leere Liste entfernt sie</translation>
    </message>
    <message>
        <source>workflow, summary or insight</source>
        <translation>workflow, summary oder insight</translation>
    </message>
    <message>
        <source>the domain it belongs to</source>
        <translation>die Domäne, zu der sie gehört</translation>
    </message>
    <message>
        <source>refuses when the memory is not at this revision any more</source>
        <translation>weigert sich, wenn die Erinnerung nicht mehr bei dieser Revision steht</translation>
    </message>
    <message>
        <source>“%1” is not text and would garble the terminal: name a file with --to PATH.</source>
        <translation>„%1“ ist kein Text und würde das Terminal durcheinanderbringen: mit --to PATH eine Datei nennen.</translation>
    </message>
    <message>
        <source>“export” needs --as FORMAT: %1.</source>
        <translation>„export“ braucht --as FORMAT: %1.</translation>
    </message>
    <message>
        <source>Written: %1, skipped: %2.</source>
        <translation>Geschrieben: %1, übersprungen: %2.</translation>
    </message>
    <message>
        <source>writes memories, or all of the pool, to a file</source>
        <translation>schreibt Erinnerungen oder den ganzen Pool in eine Datei</translation>
    </message>
    <message>
        <source>the format (see formats)</source>
        <translation>das Format (siehe formats)</translation>
    </message>
    <message>
        <source>the file; “-” is standard output</source>
        <translation>die Datei; „-“ ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>lists what can be read and written</source>
        <translation>listet auf, was gelesen und geschrieben werden kann</translation>
    </message>
    <message>
        <source>Needs no pool.

JSON, one object a line: {name, title, reads, writes, kind}. kind is trajectories, memories or pool.</source>
        <translation>Braucht keinen Pool.

JSON, ein Objekt je Zeile: {name, title, reads, writes, kind}. kind ist trajectories, memories oder pool.</translation>
    </message>
    <message>
        <source>Usage: waymark [options] VERB …</source>
        <translation>Aufruf: waymark [Optionen] VERB …</translation>
    </message>
    <message>
        <source>Without a verb the window opens. “waymark help VERB” explains one.</source>
        <translation>Ohne Befehl (VERB) öffnet sich das Fenster. „waymark help VERB“ erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Options of every verb, before or after it:</source>
        <translation>Optionen aller Befehle, davor oder dahinter:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 findings or a check that fails; 2 wrong usage; 3 the input or pool could not be read;
4 the network or a model failed; 5 cancelled.</source>
        <translation>Exit-Codes: 0 erledigt; 1 Befunde oder eine fehlgeschlagene Kontrolle; 2 falscher Aufruf; 3 Eingabe oder Pool nicht
lesbar; 4 Netzwerk oder Modell fehlgeschlagen; 5 abgebrochen.</translation>
    </message>
    <message>
        <source>waymark %1: %2</source>
        <translation>waymark %1: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>lists the verbs, or explains one</source>
        <translation>listet die Befehle auf oder erklärt einen</translation>
    </message>
    <message>
        <source>JSON: {verbs: [{name, summary, usage}]}, or of one verb {name, summary, usage, details, options: [{name, value, help}]}.</source>
        <translation>JSON: {verbs: [{name, summary, usage}]}, oder für einen Befehl {name, summary, usage, details, options: [{name, value, help}]}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>lists the changes of the pool, or those of one memory</source>
        <translation>listet die Änderungen des Pools oder die einer Erinnerung auf</translation>
    </message>
    <message>
        <source>Newest first.

JSON, one object a line: {change, at, author, tool, label, reason, undoes, rows, origin}. undoes is the change that
this one takes back; origin is set for changes that came with an import, as “uuid of the pool:number”. For one
memory also before and after: the fields that the change touched, null before it was added and after it was removed.</source>
        <translation>Die neueste zuerst.

JSON, ein Objekt je Zeile: {change, at, author, tool, label, reason, undoes, rows, origin}. undoes ist die Änderung,
die diese zurücknimmt; origin steht bei Änderungen, die mit einem Import kamen, als „UUID des Pools:Nummer“. Für eine
einzelne Erinnerung außerdem before und after: die Felder, die die Änderung betraf, null vor dem Hinzufügen und nach
dem Entfernen.</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>Die Standardeingabe lässt sich nur einmal lesen.</translation>
    </message>
    <message>
        <source>There is no format “%1” to read. The formats are %2.</source>
        <translation>Es gibt kein lesbares Format „%1“. Die Formate sind %2.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Es gab nichts zu importieren.</translation>
    </message>
    <message>
        <source>Nothing could be imported from “%1”: %2</source>
        <translation>Aus „%1“ konnte nichts importiert werden: %2</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajektorien</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Quarantined: %1: %2</source>
        <translation>In Quarantäne: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more; --json lists them all.</source>
        <translation>
            <numerusform>Es gibt noch %n weiteren Datensatz; --json listet alle auf.</numerusform>
            <numerusform>Es gibt noch %n weitere Datensätze; --json listet alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation>Das war ein Probelauf: Gespeichert wurde nichts.</translation>
    </message>
    <message>
        <source>Some records name no domain and went to “Unassigned”; --domain NAME says where they belong.</source>
        <translation>Einige Datensätze nennen keine Domäne und kamen zu „Nicht zugeordnet“; --domain NAME gibt an, wohin sie gehören.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it was stored.</source>
        <translation>Der Import wurde abgebrochen; gespeichert wurde nichts davon.</translation>
    </message>
    <message>
        <source>reads trajectories, memories and outcomes from files, folders or “-”</source>
        <translation>liest Trajektorien, Erinnerungen und Ergebnisse aus Dateien, Ordnern oder „-“</translation>
    </message>
    <message>
        <source>the format; otherwise found out from the content (see formats)</source>
        <translation>das Format; sonst wird es am Inhalt erkannt (siehe formats)</translation>
    </message>
    <message>
        <source>the outcome of records that state none</source>
        <translation>das Ergebnis für Datensätze, die keines angeben</translation>
    </message>
    <message>
        <source>reads and counts, stores nothing</source>
        <translation>liest und zählt, speichert nichts</translation>
    </message>
    <message>
        <source>It is refused where a memory has moved on since; the message says which.

JSON, one object a line: {change, label, undoes, affected}: its own number in the journal, what it is called, the change
that it takes back and how many memories it touched.</source>
        <translation>Wird verweigert, wenn sich eine Erinnerung seitdem weiter verändert hat; die Meldung nennt sie.

JSON, ein Objekt je Zeile: {change, label, undoes, affected}: die eigene Nummer im Journal, die Bezeichnung, die
Änderung, die zurückgenommen wird, und wie viele Erinnerungen betroffen waren.</translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation>Änderung %1: %2.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memories.</source>
        <translation>
            <numerusform>%1 von %n Erinnerung.</numerusform>
            <numerusform>%1 von %n Erinnerungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories.</source>
        <translation>
            <numerusform>%n Erinnerung.</numerusform>
            <numerusform>%n Erinnerungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>lists memories</source>
        <translation>listet Erinnerungen auf</translation>
    </message>
    <message>
        <source>keys with commas between, such as type,-created; a minus turns one round</source>
        <translation>Schlüssel mit Kommas dazwischen, etwa type,-created; ein Minus kehrt einen um</translation>
    </message>
    <message>
        <source>validity as of that day instead of today</source>
        <translation>Gültigkeit mit Stand dieses Tages statt von heute</translation>
    </message>
    <message>
        <source>This copy of Waymark comes without a sample pool.</source>
        <translation>Diese Kopie von Waymark enthält keinen Beispielpool.</translation>
    </message>
    <message>
        <source>The sample pool was cancelled; nothing was left behind.</source>
        <translation>Der Beispielpool wurde abgebrochen; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>“new” needs the name of the file to make: waymark new FILE</source>
        <translation>„new“ braucht den Namen der anzulegenden Datei: waymark new FILE</translation>
    </message>
    <message numerus="yes">
        <source>Made the pool “%1” with %n memories.</source>
        <translation>
            <numerusform>Pool „%1“ mit %n Erinnerung angelegt.</numerusform>
            <numerusform>Pool „%1“ mit %n Erinnerungen angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the empty pool “%1”.</source>
        <translation>Leerer Pool „%1“ angelegt.</translation>
    </message>
    <message>
        <source>makes a pool</source>
        <translation>legt einen Pool an</translation>
    </message>
    <message>
        <source>The file must not exist. It is readable by its owner only.

JSON: {pool, memories}: the path as given and how many memories the pool holds.</source>
        <translation>Die Datei darf noch nicht vorhanden sein. Lesen kann sie nur ihr Eigentümer.

JSON: {pool, memories}: der Pfad wie angegeben und wie viele Erinnerungen der Pool enthält.</translation>
    </message>
    <message>
        <source>fills it with the sample pool</source>
        <translation>füllt ihn mit dem Beispielpool</translation>
    </message>
    <message>
        <source>repeats what was undone last</source>
        <translation>wiederholt, was zuletzt rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>takes retired memories back into use</source>
        <translation>nimmt ausgemusterte Erinnerungen wieder auf</translation>
    </message>
    <message>
        <source>The damaged pool “%1” could not be moved out of the way: %2.</source>
        <translation>Der beschädigte Pool „%1“ konnte nicht beiseitegelegt werden: %2.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Restored: %1. What it held before is in %2</source>
        <translation>Wiederhergestellt: %1. Der vorherige Inhalt liegt in %2</translation>
    </message>
    <message>
        <source>replaces the content of the pool by that of a backup</source>
        <translation>ersetzt den Inhalt des Pools durch den einer Sicherung</translation>
    </message>
    <message>
        <source>takes memories out of use; nothing is deleted</source>
        <translation>mustert Erinnerungen aus; gelöscht wird nichts</translation>
    </message>
    <message>
        <source>Memories cannot be sorted by “%1”. The keys are %2; a minus before one turns it round.</source>
        <translation>Nach „%1“ lassen sich Erinnerungen nicht sortieren. Die Schlüssel sind %2; ein Minus davor kehrt die Reihenfolge um.</translation>
    </message>
    <message>
        <source>A line of standard input names no id: %1</source>
        <translation>Eine Zeile der Standardeingabe nennt keine ID: %1</translation>
    </message>
    <message>
        <source>Nothing to change: the memories are as asked.</source>
        <translation>Nichts zu ändern: Die Erinnerungen sind schon wie gewünscht.</translation>
    </message>
    <message>
        <source>This would be: %1. Nothing was changed.</source>
        <translation>Das wäre: %1. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>the memories that a query finds, as in the search box</source>
        <translation>die Erinnerungen, die eine Abfrage findet, wie im Suchfeld</translation>
    </message>
    <message>
        <source>shows what would happen and changes nothing</source>
        <translation>zeigt, was geschehen würde, und ändert nichts</translation>
    </message>
    <message>
        <source>An id is a whole one or a unique beginning of at least 4 characters; “-” reads ids from standard input, one a line.
A filter takes retired memories too, unless it says otherwise.

JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many
memories it touched.</source>
        <translation>Eine ID ist vollständig oder ein eindeutiger Anfang von mindestens 4 Zeichen; „-“ liest IDs von der Standardeingabe,
eine je Zeile. Ein Filter erfasst auch ausgemusterte Erinnerungen, sofern er nichts anderes sagt.

JSON: {change, affected}: die Nummer der Änderung im Journal (null, wenn nichts geändert wurde) und wie viele
Erinnerungen sie betraf.</translation>
    </message>
    <message>
        <source>Name the memories by their ids or by --filter, not both.</source>
        <translation>Die Erinnerungen durch ihre IDs oder durch --filter angeben, nicht durch beides.</translation>
    </message>
    <message>
        <source>“%1” needs the ids of memories or --filter QUERY.</source>
        <translation>„%1“ braucht die IDs von Erinnerungen oder --filter QUERY.</translation>
    </message>
    <message>
        <source>An empty filter would take every memory of the pool. Write --filter &apos;age&gt;=0&apos; if you mean that.</source>
        <translation>Ein leerer Filter würde jede Erinnerung des Pools erfassen. Wenn das gemeint ist, --filter &apos;age&gt;=0&apos; schreiben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation>%1 (Quelle: %2)</translation>
    </message>
    <message>
        <source>%1 (from %2, until %3)</source>
        <translation>%1 (Beginn: %2, Ende: %3)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Generator model</source>
        <translation>Generatormodell</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>Gilt nicht, wenn</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajektorie</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Abgelöst durch</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Löst ab</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>shows one memory with where it comes from and what became of it</source>
        <translation>zeigt eine Erinnerung, woher sie kommt und was aus ihr wurde</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt nach</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Memories: %1, of them retired: %2. Trajectories: %3.</source>
        <translation>Erinnerungen: %1, davon ausgemustert: %2. Trajektorien: %3.</translation>
    </message>
    <message>
        <source>counts what the pool holds</source>
        <translation>zählt, was der Pool enthält</translation>
    </message>
    <message>
        <source>Retired memories are counted too; validity is as of today.

JSON: {memories, trajectories, retired, by, findings}. by: {type, domain, validity, review, outcome}, each with a count
for every value. findings: {error, warning, info}.</source>
        <translation>Ausgemusterte Erinnerungen zählen mit; die Gültigkeit hat den Stand von heute.

JSON: {memories, trajectories, retired, by, findings}. by: {type, domain, validity, review, outcome}, jeweils mit einer
Anzahl für jeden Wert. findings: {error, warning, info}.</translation>
    </message>
    <message>
        <source>“supersede” needs --by ID, the memory that takes the place.</source>
        <translation>„supersede“ braucht --by ID, die Erinnerung, die an die Stelle tritt.</translation>
    </message>
    <message>
        <source>puts one memory in the place of others</source>
        <translation>setzt eine Erinnerung an die Stelle anderer</translation>
    </message>
    <message>
        <source>The validity of the others ends today, unless it ended before.</source>
        <translation>Die Gültigkeit der anderen endet heute, sofern sie nicht schon vorher endete.</translation>
    </message>
    <message>
        <source>the memory that takes the place</source>
        <translation>die Erinnerung, die an die Stelle tritt</translation>
    </message>
    <message>
        <source>“%1” is not the number of a change; “waymark history” lists them.</source>
        <translation>„%1“ ist nicht die Nummer einer Änderung; „waymark history“ listet sie auf.</translation>
    </message>
    <message>
        <source>takes back the last change, or the one with that number</source>
        <translation>nimmt die letzte Änderung zurück oder die mit dieser Nummer</translation>
    </message>
    <message>
        <source>“validity” needs --from, --until or --next-review, each with a date or “open”.</source>
        <translation>„validity“ braucht --from, --until oder --next-review, jeweils mit einem Datum oder „open“.</translation>
    </message>
    <message>
        <source>sets from when until when memories hold</source>
        <translation>legt fest, von wann bis wann Erinnerungen gelten</translation>
    </message>
    <message>
        <source>Both days are part of the time in which a memory holds. What is not named stays.</source>
        <translation>Beide Tage gehören zu der Zeit, in der eine Erinnerung gilt. Was nicht genannt wird, bleibt.</translation>
    </message>
    <message>
        <source>the first day, or “open”</source>
        <translation>der erste Tag oder „open“</translation>
    </message>
    <message>
        <source>the last day, or “open”</source>
        <translation>der letzte Tag oder „open“</translation>
    </message>
    <message>
        <source>when to look at it again, or “open”</source>
        <translation>wann sie wieder zu prüfen ist, oder „open“</translation>
    </message>
    <message>
        <source>prints the version of Waymark</source>
        <translation>gibt die Version von Waymark aus</translation>
    </message>
    <message>
        <source>JSON: {version, schema}: the version of the program and that of the pools it writes.</source>
        <translation>JSON: {version, schema}: die Version des Programms und die der Pools, die es schreibt.</translation>
    </message>
    <message>
        <source>Without a name the copy stands beside the pool, named after the time. A file that exists is not replaced.
An interrupt leaves no file.

JSON: {written}: the path of the copy.</source>
        <translation>Ohne Namen steht die Kopie neben dem Pool und heißt nach der Uhrzeit. Eine vorhandene Datei wird nicht ersetzt.
Eine Unterbrechung hinterlässt keine Datei.

JSON: {written}: der Pfad der Kopie.</translation>
    </message>
    <message>
        <source>waymark-jsonl without a filter holds all of the pool, its history included, and can be imported again. A file is
written whole or not at all, so that an interrupt leaves none; one that exists is replaced. Without --to the document
goes to standard output.

JSON: {written, skipped}: records; on standard error when the document goes to standard output.</source>
        <translation>waymark-jsonl ohne Filter enthält den ganzen Pool mit seinem Verlauf und lässt sich wieder importieren. Eine Datei wird
ganz oder gar nicht geschrieben, eine Unterbrechung hinterlässt also keine; eine vorhandene wird ersetzt. Ohne --to geht
das Dokument auf die Standardausgabe.

JSON: {written, skipped}: Datensätze; auf der Standardfehlerausgabe, wenn das Dokument auf die Standardausgabe geht.</translation>
    </message>
    <message>
        <source>Restoring was cancelled. Everything is as it was.</source>
        <translation>Das Wiederherstellen wurde abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>What the pool held is kept in a backup beside it. A damaged pool is moved out of the way, a missing one is made.
An interrupt leaves everything as it was.

JSON: {restored, backup}: the path of the pool and that of what it held before (null when there was none).</source>
        <translation>Was der Pool enthielt, bleibt als Sicherung daneben erhalten. Ein beschädigter Pool wird beiseitegelegt, ein fehlender angelegt.
Eine Unterbrechung lässt alles, wie es war.

JSON: {restored, backup}: der Pfad des Pools und der dessen, was er vorher enthielt (null, wenn es nichts gab).</translation>
    </message>
    <message>
        <source>The baseline “%1” cannot be read: %2.</source>
        <translation>Die Baseline „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The baseline is damaged: %1.</source>
        <translation>Die Baseline ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The baseline was written by a newer version of Waymark.</source>
        <translation>Die Baseline wurde von einer neueren Version von Waymark geschrieben.</translation>
    </message>
    <message>
        <source>This file is no baseline; “waymark lint --write-baseline FILE” makes one.</source>
        <translation>Diese Datei ist keine Baseline; „waymark lint --write-baseline FILE“ schreibt eine.</translation>
    </message>
    <message>
        <source>An entry of the baseline has no key.</source>
        <translation>Ein Eintrag der Baseline hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The baseline “%1” cannot be written: %2.</source>
        <translation>Die Baseline „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The findings could not be brought up to date (%1); “waymark lint” does it.</source>
        <translation>Die Befunde konnten nicht auf den neuesten Stand gebracht werden (%1); „waymark lint“ holt es nach.</translation>
    </message>
    <message>
        <source>The findings are not up to date; “waymark lint” mends that.</source>
        <translation>Die Befunde sind nicht auf dem neuesten Stand; „waymark lint“ holt es nach.</translation>
    </message>
    <message>
        <source>No finding has the key “%1”.</source>
        <translation>Kein Befund hat den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>More than one finding has a key that begins with “%1”.</source>
        <translation>Mehr als ein Befund hat einen Schlüssel, der mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>The memory %1 has no such finding of %2 any more.</source>
        <translation>Die Erinnerung %1 hat keinen solchen Befund von %2 mehr.</translation>
    </message>
    <message>
        <source>%1 (memory %2)</source>
        <translation>%1 (Erinnerung %2)</translation>
    </message>
    <message>
        <source>%1 (memory %2, %3 %4-%5: “%6”)</source>
        <translation>%1 (Erinnerung %2, %3 %4-%5: „%6“)</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>A line is an object {id, text}, and this is none.</source>
        <translation>Eine Zeile ist ein Objekt {id, text}, diese ist keines.</translation>
    </message>
    <message>
        <source>“id” is neither a text nor a number.</source>
        <translation>„id“ ist weder Text noch Zahl.</translation>
    </message>
    <message>
        <source>“id” is missing.</source>
        <translation>„id“ fehlt.</translation>
    </message>
    <message>
        <source>“id” is empty.</source>
        <translation>„id“ ist leer.</translation>
    </message>
    <message>
        <source>“text” is missing.</source>
        <translation>„text“ fehlt.</translation>
    </message>
    <message>
        <source>“type” is trajectory, workflow, summary or insight, not “%1”.</source>
        <translation>„type“ ist trajectory, workflow, summary oder insight, nicht „%1“.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are wrong.</source>
        <translation>
            <numerusform>%n weitere Zeile ist falsch.</numerusform>
            <numerusform>%n weitere Zeilen sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>A full pass: %1 findings came and %2 went since the one before.</source>
        <translation>Ein voller Durchgang: %1 Befunde kamen hinzu, %2 sind seit dem vorigen weg.</translation>
    </message>
    <message>
        <source>“--json” and “--format %1” exclude each other.</source>
        <translation>„--json“ und „--format %1“ schließen einander aus.</translation>
    </message>
    <message>
        <source>A baseline needs the name of a file.</source>
        <translation>Eine Baseline braucht den Namen einer Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n findings to the baseline “%1”.</source>
        <translation>
            <numerusform>%n Befund in die Baseline „%1“ geschrieben.</numerusform>
            <numerusform>%n Befunde in die Baseline „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the baseline no longer occur; --write-baseline brings it up to date.</source>
        <translation>
            <numerusform>%n Eintrag der Baseline kommt nicht mehr vor; --write-baseline bringt sie auf den neuesten Stand.</numerusform>
            <numerusform>%n Einträge der Baseline kommen nicht mehr vor; --write-baseline bringt sie auf den neuesten Stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infos</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the baseline</source>
        <translation>
            <numerusform>%n in der Baseline</numerusform>
            <numerusform>%n in der Baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored with a reason</source>
        <translation>
            <numerusform>%n mit Begründung ignoriert</numerusform>
            <numerusform>%n mit Begründung ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”; “waymark rules” lists them.</source>
        <translation>Es gibt keine Regel „%1“; „waymark rules“ listet sie auf.</translation>
    </message>
    <message>
        <source>“--rules” needs the names of rules with commas between, such as leak,safety.secret.</source>
        <translation>„--rules“ braucht die Namen von Regeln, durch Kommas getrennt, etwa leak,safety.secret.</translation>
    </message>
    <message>
        <source>The run “%1” cannot be read: %2.</source>
        <translation>Der Lauf „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>No format that Waymark reads fits the run “%1”.</source>
        <translation>Kein Format, das Waymark liest, passt zum Lauf „%1“.</translation>
    </message>
    <message>
        <source>The run “%1” cannot be read: %2</source>
        <translation>Der Lauf „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no run in “%1”.</source>
        <translation>In „%1“ steht kein Lauf.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>(Seen in step %1.)</source>
        <translation>(Gesehen in Schritt %1.)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines linted</source>
        <translation>
            <numerusform>%n Zeile geprüft</numerusform>
            <numerusform>%n Zeilen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>“--filter” chooses memories of a pool; with “--stdin” every line is linted.</source>
        <translation>„--filter“ wählt Erinnerungen eines Pools; mit „--stdin“ wird jede Zeile geprüft.</translation>
    </message>
    <message>
        <source>“--full” is a pass over the pool as of today.</source>
        <translation>„--full“ ist ein Durchgang durch den Pool, Stand heute.</translation>
    </message>
    <message>
        <source>“--stdin-name” needs “--stdin”.</source>
        <translation>„--stdin-name“ braucht „--stdin“.</translation>
    </message>
    <message>
        <source>finds what must not be in a memory and what has gone stale</source>
        <translation>findet, was nicht in eine Erinnerung gehört und was veraltet ist</translation>
    </message>
    <message>
        <source>Lints the memories of the pool, retired ones too unless the filter says otherwise, or lines of standard input.
“waymark rules” lists the rules and explains each. Findings that somebody accepted with a reason are not told.

Standard input needs no pool: a JSON object a line, {id, text, type, title, trajectory}. Needed are id and text; type is
trajectory, workflow, summary or insight (the default), trajectory the path of a run in any format that can be
imported: what the text has from there is told with the steps. A wrong line is an error with its number and reason,
and then nothing is told of the others, since a part would look like the whole.

JSON, one object a line: {id, rule, severity, field, start, end, kind, confidence, steps, excerpt, message, fix}. id is that
of the memory or the line; field is title, description, content, applies_when or not_when, text for the text of a line,
and memory, with start and end 0, for what is said of the whole. start and end count Unicode code points, end
exclusive. confidence is 0..1, kind what sort of particular it is or null, steps the steps of the memory&apos;s own
trajectory where it was seen. fix is null or {safety, replacement}, safety being safe or needs_review.

sarif is SARIF 2.1.0 with suppressed findings marked; github are annotations for GitHub Actions. Both, the text and
a baseline show only the beginning of a secret.

A baseline lists findings that are not told again; --write-baseline lists all that stand and tells none. The exit
code is 1 when a finding is told that weighs as much as --fail-on or more.</source>
        <translation>Prüft die Erinnerungen des Pools, auch ausgemusterte, wenn der Filter nichts anderes sagt, oder Zeilen der Standardeingabe.
„waymark rules“ listet die Regeln auf und erklärt jede. Befunde, die jemand mit Begründung hinnahm, werden nicht genannt.

Die Standardeingabe braucht keinen Pool: je Zeile ein JSON-Objekt {id, text, type, title, trajectory}. Nötig sind id und
text; type ist trajectory, workflow, summary oder insight (die Vorgabe), trajectory der Pfad eines Laufs in einem Format,
das importiert werden kann: Was der Text von dort hat, wird mit den Schritten genannt. Eine falsche Zeile ist ein Fehler
mit Nummer und Grund, und dann wird auch von den anderen nichts genannt, denn ein Teil sähe aus wie das Ganze.

JSON, je Zeile ein Objekt: {id, rule, severity, field, start, end, kind, confidence, steps, excerpt, message, fix}. id ist
die der Erinnerung oder der Zeile; field ist title, description, content, applies_when oder not_when, text für den Text einer
Zeile und memory, mit start und end 0, für das, was vom Ganzen gesagt wird. start und end zählen Unicode-Codepunkte, end
gehört nicht dazu. confidence ist 0..1, kind die Art der Einzelheit oder null, steps die Schritte der eigenen Trajektorie
der Erinnerung, in denen sie gesehen wurde. fix ist null oder {safety, replacement}, safety ist safe oder needs_review.

sarif ist SARIF 2.1.0, hingenommene Befunde sind gekennzeichnet; github sind Anmerkungen für GitHub Actions. Beide, der Text
und eine Baseline zeigen von einem Geheimnis nur den Anfang.

Eine Baseline listet Befunde auf, die nicht noch einmal genannt werden; --write-baseline schreibt alle bestehenden und nennt
keine. Der Exit-Code ist 1, wenn ein Befund genannt wird, der so schwer wiegt wie --fail-on oder schwerer.</translation>
    </message>
    <message>
        <source>lints JSON lines of standard input instead of a pool</source>
        <translation>prüft JSON-Zeilen der Standardeingabe statt eines Pools</translation>
    </message>
    <message>
        <source>what sarif and github call standard input</source>
        <translation>wie sarif und github die Standardeingabe nennen</translation>
    </message>
    <message>
        <source>only these, by name or beginning, with commas between: leak,safety.secret</source>
        <translation>nur diese, nach Name oder Anfang, durch Kommas getrennt: leak,safety.secret</translation>
    </message>
    <message>
        <source>as of that day instead of today</source>
        <translation>Stand jenes Tages statt heute</translation>
    </message>
    <message>
        <source>lints everything anew, not only what moved, and records the pass in the pool</source>
        <translation>prüft alles neu, nicht nur Geändertes, und hält den Durchgang im Pool fest</translation>
    </message>
    <message>
        <source>text, json, sarif or github</source>
        <translation>text, json, sarif oder github</translation>
    </message>
    <message>
        <source>hides the findings that the file lists</source>
        <translation>verbirgt die Befunde, die in der Datei stehen</translation>
    </message>
    <message>
        <source>lists the findings in the file and tells none</source>
        <translation>schreibt die Befunde in die Datei und gibt keine aus</translation>
    </message>
    <message>
        <source>exit code 1 from there on: error (default), warning, info or never</source>
        <translation>Exit-Code 1 ab dieser Stufe: error (Vorgabe), warning, info oder never</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Without a filter all memories are listed, retired ones too; newest first.

JSON, one object a line: {id, type, domain, task, title, description, content, outcome, outcome_source, validity,
valid_from, valid_until, review, retired, revision, findings}. findings counts {error, warning, info},
those left out that somebody accepted with a reason.</source>
        <translation>Ohne Filter werden alle Erinnerungen aufgelistet, auch ausgemusterte; die neuesten zuerst.

JSON, je Zeile ein Objekt: {id, type, domain, task, title, description, content, outcome, outcome_source, validity,
valid_from, valid_until, review, retired, revision, findings}. findings zählt {error, warning, info},
ohne die, die jemand mit Begründung hingenommen hat.</translation>
    </message>
    <message>
        <source>Looks for: %1
Says: %2</source>
        <translation>Sucht: %1
Sagt: %2</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>Aktiv: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Fixable</source>
        <translation>Behebbar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>“%1” comes with Waymark and cannot be removed; --off switches it off.</source>
        <translation>„%1“ gehört zu Waymark und kann nicht entfernt werden; --off schaltet sie ab.</translation>
    </message>
    <message>
        <source>Name the rule: waymark rules RULE …</source>
        <translation>Die Regel nennen: waymark rules REGEL …</translation>
    </message>
    <message>
        <source>One thing at a time: --on, --off or --severity for a rule, --pattern or --query for a new one, or --remove.</source>
        <translation>Nur eines auf einmal: --on, --off oder --severity für eine Regel, --pattern oder --query für eine neue, oder --remove.</translation>
    </message>
    <message>
        <source>A new rule says what is wrong: --message TEXT.</source>
        <translation>Eine neue Regel sagt, was falsch ist: --message TEXT.</translation>
    </message>
    <message>
        <source>lists the rules of lint, explains one, or sets them in a pool</source>
        <translation>listet die Lint-Regeln auf, erklärt eine oder stellt sie in einem Pool ein</translation>
    </message>
    <message>
        <source>Needs no pool. With one its settings, the rules that people added and what is found there are listed too.

--on, --off and --severity set a rule in the pool; “own” gives it back its own severity. --pattern (RE2, without
regard to case) or --query (the query language) with --message adds a rule named user.RULE; --remove takes it away.

JSON, one object a line: {id, title, severity, own_severity, scope, enabled, fixable, dated, version, since, user, kind,
expression, message, findings, suppressed}. scope is item, pair or pool; dated says that the findings depend on the day;
kind, expression and message are those of rules that people added, and else null; findings and suppressed count in
the pool, and are null without one. Of one rule also page, its explanation in Markdown. A change is one object
{change, affected}.</source>
        <translation>Braucht keinen Pool. Mit einem werden auch seine Einstellungen, die von Menschen hinzugefügten Regeln und die Zahl der Befunde genannt.

--on, --off und --severity stellen eine Regel im Pool ein; „own“ gibt ihr den eigenen Schweregrad zurück. --pattern (RE2, ohne Rücksicht
auf Groß- und Kleinschreibung) oder --query (die Abfragesprache) mit --message fügt eine Regel namens user.REGEL hinzu; --remove nimmt sie weg.

JSON, je Zeile ein Objekt: {id, title, severity, own_severity, scope, enabled, fixable, dated, version, since, user, kind,
expression, message, findings, suppressed}. scope ist item, pair oder pool; dated sagt, dass die Befunde vom Tag abhängen;
kind, expression und message sind die hinzugefügter Regeln, sonst null; findings und suppressed zählen im
Pool und sind ohne ihn null. Bei einer einzelnen Regel auch page, ihre Erklärung in Markdown. Eine Änderung ist ein Objekt
{change, affected}.</translation>
    </message>
    <message>
        <source>switches the rule on</source>
        <translation>schaltet die Regel ein</translation>
    </message>
    <message>
        <source>switches the rule off</source>
        <translation>schaltet die Regel ab</translation>
    </message>
    <message>
        <source>error, warning, info, or own</source>
        <translation>error, warning, info oder own</translation>
    </message>
    <message>
        <source>adds a rule that reports what the pattern matches</source>
        <translation>fügt eine Regel hinzu, die meldet, was das Muster trifft</translation>
    </message>
    <message>
        <source>adds a rule that reports the memories that a query finds</source>
        <translation>fügt eine Regel hinzu, die die Erinnerungen einer Abfrage meldet</translation>
    </message>
    <message>
        <source>what the new rule says</source>
        <translation>was die neue Regel sagt</translation>
    </message>
    <message>
        <source>removes a rule that somebody added</source>
        <translation>entfernt eine Regel, die jemand hinzugefügt hat</translation>
    </message>
    <message>
        <source>%1 (ignored)</source>
        <translation>%1 (ignoriert)</translation>
    </message>
    <message>
        <source>Findings: errors %1, warnings %2, infos %3.</source>
        <translation>Befunde: Fehler %1, Warnungen %2, Hinweise %3.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>No suppression has the id “%1”; “waymark suppress --list” lists them.</source>
        <translation>Keine Ausnahme hat die ID „%1“; „waymark suppress --list“ listet sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressions have an id that begins with “%1”.</source>
        <translation>
            <numerusform>%n Ausnahme hat eine ID, die mit „%1“ beginnt.</numerusform>
            <numerusform>%n Ausnahmen haben eine ID, die mit „%1“ beginnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“suppress --remove” needs the ids that “suppress --list” shows.</source>
        <translation>„suppress --remove“ braucht die IDs, die „suppress --list“ zeigt.</translation>
    </message>
    <message>
        <source>“suppress” needs either the keys of findings or --filter QUERY.</source>
        <translation>„suppress“ braucht entweder die Schlüssel von Befunden oder --filter ABFRAGE.</translation>
    </message>
    <message>
        <source>“suppress --list” takes nothing else.</source>
        <translation>„suppress --list“ nimmt nichts weiter.</translation>
    </message>
    <message>
        <source>Whoever accepts a finding says why: --reason TEXT.</source>
        <translation>Wer einen Befund hinnimmt, sagt warum: --reason TEXT.</translation>
    </message>
    <message>
        <source>accepts findings with a reason</source>
        <translation>nimmt Befunde mit Begründung hin</translation>
    </message>
    <message>
        <source>A key is a whole one or a unique beginning of at least 6 characters, as the text of “lint” shows it; “-” reads keys from
standard input, one a line, or lines of “lint --json”. With a filter every finding of its memories is taken, or of
those only what --rules names.

finding accepts each of them alone, memory all that the rule finds in that memory, also later, and excerpt what was
found wherever the rule finds it. --list lists what is accepted, --remove takes it back by the id that stands there.

JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many
memories it touched. With --list, one object a line: {uuid, scope, rule, id, key, excerpt, reason, author, at}, id being
that of the memory, null with the scope excerpt.</source>
        <translation>Ein Schlüssel ist ein ganzer oder ein eindeutiger Anfang von mindestens 6 Zeichen, wie ihn der Text von „lint“ zeigt; „-“ liest Schlüssel von
der Standardeingabe, einen je Zeile, oder Zeilen von „lint --json“. Mit einem Filter wird jeder Befund seiner Erinnerungen genommen, oder
davon nur, was --rules nennt.

finding nimmt jeden für sich hin, memory alles, was die Regel in dieser Erinnerung findet, auch später, und excerpt das Gefundene,
wo immer die Regel es findet. --list listet auf, was hingenommen ist, --remove nimmt es mit der dort genannten ID zurück.

JSON: {change, affected}: die Nummer der Änderung im Journal (null, wenn nichts geändert wurde) und wie viele Erinnerungen
sie berührte. Mit --list je Zeile ein Objekt: {uuid, scope, rule, id, key, excerpt, reason, author, at}, id ist
die der Erinnerung, null beim Umfang excerpt.</translation>
    </message>
    <message>
        <source>only findings of these rules, by name or beginning</source>
        <translation>nur Befunde dieser Regeln, nach Name oder Anfang</translation>
    </message>
    <message>
        <source>finding (default), memory or excerpt</source>
        <translation>finding (Vorgabe), memory oder excerpt</translation>
    </message>
    <message>
        <source>lists what is accepted</source>
        <translation>listet auf, was hingenommen ist</translation>
    </message>
    <message>
        <source>takes back what is accepted</source>
        <translation>nimmt zurück, was hingenommen ist</translation>
    </message>
    <message>
        <source>“%1” holds no vectors: float32 or float64, a row for each.</source>
        <translation>„%1“ enthält keine Vektoren: float32 oder float64, eine Zeile für jeden.</translation>
    </message>
    <message>
        <source>“%1” has vectors of %2 dimensions; 1 to %3 can be searched.</source>
        <translation>„%1“ hat Vektoren mit %2 Dimensionen; durchsuchen lassen sich 1 bis %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched: %2</source>
        <translation>„%1“ lässt sich nicht durchsuchen: %2</translation>
    </message>
    <message>
        <source>“%1” is no mask for these vectors: bool or uint8, one for each of the %2 rows.</source>
        <translation>„%1“ ist keine Maske für diese Vektoren: bool oder uint8, einer für jede der %2 Zeilen.</translation>
    </message>
    <message>
        <source>Name the vectors and the queries: --vectors FILE --queries FILE.</source>
        <translation>Vektoren und Abfragen angeben: --vectors FILE --queries FILE.</translation>
    </message>
    <message>
        <source>“--top” is a number of rows from 1 to 1000000.</source>
        <translation>„--top“ ist eine Zahl von Zeilen von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>The queries of “%1” have %2 dimensions; the vectors have %3.</source>
        <translation>Die Abfragen von „%1“ haben %2 Dimensionen; die Vektoren haben %3.</translation>
    </message>
    <message>
        <source>measures the search among vectors</source>
        <translation>misst die Suche unter Vektoren</translation>
    </message>
    <message>
        <source>Needs no pool. All files are NumPy&apos;s .npy: vectors and queries have a row of float32 or float64 each, and are brought to
unit length; the mask has a bool or uint8 for each vector, and only rows that are not 0 are found. Queries are asked one
at a time, after one that does not count. The answers are exact: by cosine, then by row.

JSON: {n, dim, threads, tier, load_s, ms_per_query: {min, median, max}, ids: [[row, …]], scores: [[cosine, …]]}; load_s are
the seconds of reading and quantising; rows count from 0.</source>
        <translation>Braucht keinen Pool. Alle Dateien sind .npy von NumPy: Vektoren und Abfragen haben je Zeile float32 oder float64 und werden
auf die Länge eins gebracht; die Maske hat je Vektor ein bool oder uint8, gefunden werden nur Zeilen, die nicht 0 sind.
Abfragen werden einzeln gestellt, nach einer, die nicht zählt. Die Antworten sind exakt: nach Kosinus, dann nach Zeile.

JSON: {n, dim, threads, tier, load_s, ms_per_query: {min, median, max}, ids: [[row, …]], scores: [[cosine, …]]}; load_s sind
die Sekunden für Lesen und Quantisieren; Zeilen zählen ab 0.</translation>
    </message>
    <message>
        <source>what is searched</source>
        <translation>was durchsucht wird</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>was gefragt wird</translation>
    </message>
    <message>
        <source>how many rows a query gets (default: 10)</source>
        <translation>wie viele Zeilen eine Abfrage bekommt (üblich: 10)</translation>
    </message>
    <message>
        <source>which rows may be found</source>
        <translation>welche Zeilen gefunden werden dürfen</translation>
    </message>
    <message>
        <source>“%1” holds no floating-point numbers.</source>
        <translation>„%1“ enthält keine Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>“%1” is no matrix with a vector in each row.</source>
        <translation>„%1“ ist keine Matrix mit einem Vektor je Zeile.</translation>
    </message>
    <message>
        <source>The vectors of “%1” have %2 dimensions; from 1 to %3 can be stored.</source>
        <translation>Die Vektoren von „%1“ haben %2 Dimensionen; speichern lassen sich 1 bis %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The line is no text in UTF-8.</source>
        <translation>Die Zeile ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The line begins as a JSON string, but is none.</source>
        <translation>Die Zeile beginnt wie ein JSON-Text, ist aber keiner.</translation>
    </message>
    <message>
        <source>“--%1” and “--%2” belong together.</source>
        <translation>„--%1“ und „--%2“ gehören zusammen.</translation>
    </message>
    <message>
        <source>The lexical space stores no vectors; name another one with “--space”.</source>
        <translation>Der lexikalische Raum speichert keine Vektoren; mit „--space“ einen anderen nennen.</translation>
    </message>
    <message>
        <source>The lexical space is made from the texts when it is asked: %1 memories are in it, %2 have no words.</source>
        <translation>Der lexikalische Raum entsteht aus den Texten, wenn er gefragt wird: %1 Erinnerungen sind darin, %2 haben keine Wörter.</translation>
    </message>
    <message>
        <source>%1: %2 memories embedded, %3 outdated, %4 without a vector.</source>
        <translation>%1: %2 Erinnerungen eingebettet, %3 veraltet, %4 ohne Vektor.</translation>
    </message>
    <message>
        <source>Other texts embedded: %1.</source>
        <translation>Andere Texte eingebettet: %1.</translation>
    </message>
    <message>
        <source>fills or refreshes an embedding space</source>
        <translation>füllt oder erneuert einen Einbettungsraum</translation>
    </message>
    <message>
        <source>the embedding space (default: lexical)</source>
        <translation>der Einbettungsraum (Vorgabe: lexical)</translation>
    </message>
    <message>
        <source>vectors of memories</source>
        <translation>Vektoren von Erinnerungen</translation>
    </message>
    <message>
        <source>the ids of these memories</source>
        <translation>die Ids dieser Erinnerungen</translation>
    </message>
    <message>
        <source>vectors of questions</source>
        <translation>Vektoren von Fragen</translation>
    </message>
    <message>
        <source>the texts of these questions</source>
        <translation>die Texte dieser Fragen</translation>
    </message>
    <message>
        <source>what of a memory was embedded (default: as the space says, else paper)</source>
        <translation>was von einer Erinnerung eingebettet wurde (üblich: wie der Raum sagt, sonst paper)</translation>
    </message>
    <message>
        <source>Name the collection: --corpus FILE --queries FILE --qrels FILE.</source>
        <translation>Die Sammlung nennen: --corpus FILE --queries FILE --qrels FILE.</translation>
    </message>
    <message>
        <source>The space “%1” asks a model, and this version can ask none yet: use “%2”.</source>
        <translation>Der Raum „%1“ braucht ein Modell, und diese Version kann noch keines ansprechen: „%2“ verwenden.</translation>
    </message>
    <message>
        <source>“--k” is a number of documents from 1 to 1000000.</source>
        <translation>„--k“ ist eine Anzahl von Dokumenten von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>“%1” judges no query of “%2”.</source>
        <translation>„%1“ bewertet keine Abfrage aus „%2“.</translation>
    </message>
    <message>
        <source>Judged queries without a text, passed over: %1.</source>
        <translation>Bewertete Abfragen ohne Text, übergangen: %1.</translation>
    </message>
    <message>
        <source>Judgements of documents that the corpus does not have: %1. They count as not retrieved.</source>
        <translation>Bewertungen von Dokumenten, die nicht im Korpus sind: %1. Sie zählen als nicht abgerufen.</translation>
    </message>
    <message>
        <source>Queries: %1. Documents: %2.</source>
        <translation>Abfragen: %1. Dokumente: %2.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>measures a space on a collection of judged queries</source>
        <translation>misst einen Raum an einer Sammlung bewerteter Abfragen</translation>
    </message>
    <message>
        <source>Needs no pool. The collection has the form of BEIR: corpus and queries are JSON lines {_id, title, text}, the title being
optional; qrels has a line of query, document and relevance for each judgement, with tabs between, and may begin with
a line of names. The four columns of TREC are read too.

The measures are trec_eval&apos;s: the gain of a document is its relevance, discounted by log2(place + 1); the ideal
ranking has every relevant document that was judged, also those that the corpus does not have; documents without a
judgement are not relevant; equal scores are ordered by the document&apos;s id, the last one first. map is over the full
ranking, mrr over the first k. A document that shares nothing with the query is not retrieved. Queries without any
judgement are passed over; those that find nothing, or for which nothing is relevant, count with 0.

JSON: {queries, &quot;ndcg@10&quot;, &quot;recall@10&quot;, &quot;mrr@10&quot;, map}, with the k given in the names; queries counts those that were
measured, all others are means from 0 to 1.</source>
        <translation>Braucht keinen Pool. Die Sammlung hat die Form von BEIR: corpus und queries sind JSON-Zeilen {_id, title, text}, title
kann fehlen; qrels hat für jede Bewertung eine Zeile mit Abfrage, Dokument und Relevanz, durch Tabulatoren getrennt, und
darf mit einer Zeile von Namen beginnen. Die vier Spalten von TREC werden ebenfalls gelesen.

Die Maße sind die von trec_eval: Der Gewinn eines Dokuments ist seine Relevanz, geteilt durch log2(Platz + 1); die
ideale Reihenfolge enthält jedes als relevant bewertete Dokument, auch solche, die nicht im Korpus sind; Dokumente ohne
Bewertung sind nicht relevant; bei gleicher Wertung entscheidet die ID des Dokuments, die letzte zuerst. map gilt für
die ganze Reihenfolge, mrr für die ersten k. Ein Dokument, das mit der Abfrage nichts gemeinsam hat, wird nicht
abgerufen. Abfragen ohne jede Bewertung werden übergangen; solche, die nichts finden oder für die nichts relevant ist,
zählen mit 0.

JSON: {queries, &quot;ndcg@10&quot;, &quot;recall@10&quot;, &quot;mrr@10&quot;, map}, mit dem angegebenen k in den Namen; queries zählt die gemessenen
Abfragen, alle anderen sind Mittelwerte von 0 bis 1.</translation>
    </message>
    <message>
        <source>the documents</source>
        <translation>die Dokumente</translation>
    </message>
    <message>
        <source>the queries</source>
        <translation>die Abfragen</translation>
    </message>
    <message>
        <source>the judgements</source>
        <translation>die Bewertungen</translation>
    </message>
    <message>
        <source>how documents are ordered (default: cosine)</source>
        <translation>wie Dokumente geordnet werden (Vorgabe: cosine)</translation>
    </message>
    <message>
        <source>how many documents from the first on are measured (default: 10)</source>
        <translation>wie viele Dokumente vom ersten an gemessen werden (Vorgabe: 10)</translation>
    </message>
    <message>
        <source>The space “%1” holds no vectors; give another name.</source>
        <translation>Der Raum „%1“ hält keine Vektoren; einen anderen Namen angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n vectors were kept in the pool.</source>
        <translation>
            <numerusform>%n Vektor wurde im Pool behalten.</numerusform>
            <numerusform>%n Vektoren wurden im Pool behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>the space for vectors that the sources hold; otherwise imported:MODEL:DIMENSIONS</source>
        <translation>der Raum für Vektoren aus den Quellen; sonst imported:MODEL:DIMENSIONS</translation>
    </message>
    <message>
        <source>%1: %2 queries, top %3; %4 memories, of them never retrieved: %5; skewness %6.</source>
        <translation>%1: Abfragen %2, Top %3; Erinnerungen %4, davon nie abgerufen %5; Schiefe %6.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>“%1” is no type of memory: trajectory, workflow, summary or insight.</source>
        <translation>„%1“ ist kein Erinnerungstyp: trajectory, workflow, summary oder insight.</translation>
    </message>
    <message>
        <source>trajectory, workflow, summary or insight (the default); several with commas between</source>
        <translation>trajectory, workflow, summary oder insight (die Vorgabe); mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>how many memories the agent gets (default: 3)</source>
        <translation>wie viele Erinnerungen der Agent bekommt (Vorgabe: 3)</translation>
    </message>
    <message>
        <source>leaves out the memories of these domains, with commas between</source>
        <translation>lässt die Erinnerungen dieser Domänen aus, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>what of a memory is embedded: paper, its key text (default), or full</source>
        <translation>was von einer Erinnerung eingebettet wird: paper, ihr Schlüsseltext (Vorgabe), oder full</translation>
    </message>
    <message>
        <source>leaves out what nobody has accepted</source>
        <translation>lässt aus, was niemand angenommen hat</translation>
    </message>
    <message>
        <source>Choose at least one type of memory.</source>
        <translation>Mindestens einen Erinnerungstyp wählen.</translation>
    </message>
    <message>
        <source>The number of memories to retrieve must be at least 1.</source>
        <translation>Abzurufen ist mindestens 1 Erinnerung.</translation>
    </message>
    <message>
        <source>%1 (not in the pool any more)</source>
        <translation>%1 (nicht mehr im Pool)</translation>
    </message>
    <message>
        <source>“%1” does not run: %2</source>
        <translation>„%1“ lässt sich nicht ausführen: %2</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>„%1“ hat sich geändert.</translation>
    </message>
    <message>
        <source>“%1” is as expected.</source>
        <translation>„%1“ ist wie erwartet.</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>weggefallen: %1</translation>
    </message>
    <message>
        <source>entered: %1</source>
        <translation>hinzugekommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved queries have changed.</source>
        <translation>
            <numerusform>Geändert: %1 von %n gespeicherten Abfrage.</numerusform>
            <numerusform>Geändert: %1 von %n gespeicherten Abfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the task with --task or --task-file, one of them.</source>
        <translation>Die Aufgabe mit --task oder --task-file angeben, nur mit einem von beiden.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 considered, %2 eligible. The prompt takes about %3 tokens; all eligible memories would take about %4.</source>
        <translation>%1 betrachtet, %2 abrufbar. Der Prompt braucht etwa %3 Token; alle abrufbaren Erinnerungen bräuchten etwa %4.</translation>
    </message>
    <message>
        <source>No plan was given: the task&apos;s own text stands in for it.</source>
        <translation>Kein Plan angegeben: Der Text der Aufgabe tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>--check belongs to --saved.</source>
        <translation>--check gehört zu --saved.</translation>
    </message>
    <message>
        <source>--saved runs the saved queries as they are: it cannot be combined with --%1.</source>
        <translation>--saved führt die gespeicherten Abfragen aus, wie sie sind: Es lässt sich nicht mit --%1 verbinden.</translation>
    </message>
    <message>
        <source>--saved shows no prompt: choose text or json.</source>
        <translation>--saved zeigt keinen Prompt: text oder json wählen.</translation>
    </message>
    <message>
        <source>The task is empty.</source>
        <translation>Die Aufgabe ist leer.</translation>
    </message>
    <message>
        <source>The question was not kept in the log of the pool: %1</source>
        <translation>Die Anfrage wurde nicht im Protokoll des Pools festgehalten: %1</translation>
    </message>
    <message>
        <source>shows what an agent would retrieve for a task</source>
        <translation>zeigt, was ein Agent für eine Aufgabe abrufen würde</translation>
    </message>
    <message>
        <source>the task&apos;s text</source>
        <translation>der Text der Aufgabe</translation>
    </message>
    <message>
        <source>a file with it; - is standard input</source>
        <translation>eine Datei damit; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>does not leave out the task&apos;s own domain</source>
        <translation>lässt die eigene Domäne der Aufgabe nicht aus</translation>
    </message>
    <message>
        <source>runs the saved queries of the pool</source>
        <translation>führt die gespeicherten Abfragen des Pools aus</translation>
    </message>
    <message>
        <source>with --saved: fails when a top has changed</source>
        <translation>mit --saved: schlägt fehl, wenn sich Treffer geändert haben</translation>
    </message>
    <message>
        <source>tells what makes the cosine of each hit</source>
        <translation>erklärt, woraus sich der Kosinus jedes Treffers ergibt</translation>
    </message>
    <message>
        <source>text, json or prompt</source>
        <translation>text, json oder prompt</translation>
    </message>
    <message>
        <source>“--threshold” is a number from 0 to 1, not “%1”.</source>
        <translation>„--threshold“ ist eine Zahl von 0 bis 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no memory and no trajectory with the id “%1”.</source>
        <translation>Es gibt weder eine Erinnerung noch eine Trajektorie mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>Both a memory and a trajectory have an id that begins with “%1”.</source>
        <translation>Sowohl eine Erinnerung als auch eine Trajektorie haben eine Kennung, die mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“--html” needs the name of a file.</source>
        <translation>„--html“ braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>“%1” is the open pool itself. Choose another file for the page.</source>
        <translation>„%1“ ist der geöffnete Pool selbst. Wählen Sie eine andere Datei für die Seite.</translation>
    </message>
    <message>
        <source>shows what was made from a trajectory and which of its steps support each sentence</source>
        <translation>zeigt, was aus einer Trajektorie gemacht wurde und welche ihrer Schritte jeden Satz belegen</translation>
    </message>
    <message>
        <source>ID is that of a memory or of a trajectory, whole or a unique beginning of at least 4 characters. Sentences are aligned to
steps by their words; what people ruled outranks that. One whose support is below the threshold is unsupported.

--html writes the ladder as a page of its own, one memory of each type beside the trajectory. The page is written whole or
not at all; a file that exists is replaced, but never the pool.

JSON: {trajectory, threshold, rungs, written}. trajectory is as in “show”, with disputed: a judge contradicts what outranks
it; null when the memory comes from none. rungs: {id, type, title, retired, abstraction, claims}, by type, then oldest
first, retired ones last. abstraction: {share, words, tied, command_words, command_density, particulars,
particulars_of_run, surviving, task_rank, tasks}: share is that of the words not tied to the trajectory, surviving that of its
particulars that the text keeps; task_rank is the place of its own task among all of the pool, ranked by the text, or null.
claims: {number, field, start, end, command, text, support, supported, found_by, steps, nearest, siblings, checked_by,
checked_at}; number is 0 for the title or goal; start and end count Unicode code points, end exclusive. steps: {step, score,
found_by}, best first; nearest is the best step even where it does not support the claim, or null. siblings: {id, claim,
score}: claims of other memories that say the same. found_by is words or human. written is the page, or null.</source>
        <translation>ID ist die einer Erinnerung oder einer Trajektorie, ganz oder ein eindeutiger Anfang aus mindestens 4 Zeichen. Sätze werden
den Schritten nach ihren Wörtern zugeordnet; was Menschen entschieden haben, geht vor. Ein Satz, dessen Beleg unter der
Schwelle liegt, ist nicht belegt.

--html schreibt die Leiter als eigene Seite, eine Erinnerung jedes Typs neben der Trajektorie. Die Seite wird ganz oder gar
nicht geschrieben; eine vorhandene Datei wird ersetzt, aber nie der Pool.

JSON: {trajectory, threshold, rungs, written}. trajectory ist wie bei „show“, mit disputed: ein Bewerter widerspricht dem, was
über ihm steht; null, wenn die Erinnerung aus keiner stammt. rungs: {id, type, title, retired, abstraction, claims}, nach Typ,
dann die älteste zuerst, ausgemusterte zuletzt. abstraction: {share, words, tied, command_words, command_density, particulars,
particulars_of_run, surviving, task_rank, tasks}: share ist der Anteil der Wörter, die nicht an die Trajektorie gebunden sind,
surviving der Anteil ihrer Besonderheiten, die der Text behält; task_rank ist der Platz der eigenen Aufgabe unter allen des
Pools, nach dem Text geordnet, oder null. claims: {number, field, start, end, command, text, support, supported, found_by,
steps, nearest, siblings, checked_by, checked_at}; number ist 0 für Titel oder Ziel; start und end zählen Unicode-Zeichen,
end ausschließlich. steps: {step, score, found_by}, der beste zuerst; nearest ist der beste Schritt, auch wo er den Satz nicht
belegt, oder null. siblings: {id, claim, score}: Sätze anderer Erinnerungen, die dasselbe sagen. found_by ist words oder
human. written ist die Seite oder null.</translation>
    </message>
    <message>
        <source>support from which a sentence counts as supported, 0 to 1 (0.5)</source>
        <translation>Beleg, ab dem ein Satz als belegt gilt, 0 bis 1 (0.5)</translation>
    </message>
    <message>
        <source>writes the ladder as a page for a paper or a slide</source>
        <translation>schreibt die Leiter als Seite für einen Aufsatz oder eine Folie</translation>
    </message>
    <message numerus="yes">
        <source>Trajectory: %1, %n steps.</source>
        <translation>
            <numerusform>Trajektorie: %1, %n Schritt.</numerusform>
            <numerusform>Trajektorie: %1, %n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent: %1. Model: %2.</source>
        <translation>Agent: %1. Modell: %2.</translation>
    </message>
    <message>
        <source>Outcome: %1 (source: %2). The judge says otherwise.</source>
        <translation>Ergebnis: %1 (Quelle: %2). Der Bewerter sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Outcome: %1 (source: %2).</source>
        <translation>Ergebnis: %1 (Quelle: %2).</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Abstraction %1: %2 of %3 words are not tied to this run. Particulars that survive: %4 of %5. Commands: %6.</source>
        <translation>Abstraktion %1: %2 von %3 Wörtern sind nicht an diesen Lauf gebunden. Besonderheiten, die bleiben: %4 von %5. Befehle: %6.</translation>
    </message>
    <message>
        <source>Ranked by this text, its own task comes in place %1 of %2.</source>
        <translation>Nach diesem Text geordnet, steht die eigene Aufgabe auf Platz %1 von %2.</translation>
    </message>
    <message>
        <source>unsupported, nearest %1</source>
        <translation>nicht belegt, am nächsten %1</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>Supported, from %1: %2 of %3.</source>
        <translation>Belegt, ab %1: %2 von %3.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>This memory comes from no trajectory of the pool, so that no step can support it.</source>
        <translation>Diese Erinnerung stammt aus keiner Trajektorie des Pools, deshalb kann kein Schritt sie belegen.</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (ausgemustert)</translation>
    </message>
    <message>
        <source>“%1” is the pool itself. Choose another file for the baseline.</source>
        <translation>„%1“ ist der Pool selbst. Wählen Sie eine andere Datei für die Baseline.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>%1: %2 (repaired)</source>
        <translation>%1: %2 (repariert)</translation>
    </message>
    <message>
        <source>Checking the pool</source>
        <translation>Der Pool wird geprüft</translation>
    </message>
    <message>
        <source>looks whether the pool is whole</source>
        <translation>prüft, ob der Pool heil ist</translation>
    </message>
    <message numerus="yes">
        <source>%n rulings on evidence are new.</source>
        <translation>
            <numerusform>%n Entscheidung über Belege ist neu.</numerusform>
            <numerusform>%n Entscheidungen über Belege sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run supports “%1”</source>
        <translation>Der Lauf belegt „%1“</translation>
    </message>
    <message>
        <source>No step supports “%1”</source>
        <translation>Kein Schritt belegt „%1“</translation>
    </message>
    <message>
        <source>Step %1 supports “%2”</source>
        <translation>Schritt %1 belegt „%2“</translation>
    </message>
    <message>
        <source>Step %1 does not support “%2”</source>
        <translation>Schritt %1 belegt „%2“ nicht</translation>
    </message>
    <message>
        <source>%1 (the text has changed since)</source>
        <translation>%1 (der Text hat sich seitdem geändert)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>An id is a whole one or a unique beginning of at least 4 characters.

JSON: the fields of “list” and payload, raw (the source record as text, or raw_base64 when it is no text), task_text,
tags, applies_when, not_when, key_text, generator_model, prompt_version, next_review, recorded_at, changed_at,
retired_at, superseded_by, supersedes [{id, type, title}], source_hash, trajectory {uuid, domain, task, agent, model,
source_format, source_file, source_hash, run_id, parent_run, started, exit_reason, tokens, cost_usd, steps, outcome,
outcome_source}, siblings [{id, type, title}], relations [{a, b, relation, score, source, context, author, at}],
decisions [{revision, reviewer, status, reason, seconds, at}], evidence [{sentence, claim, step, supports, score, source,
author, at}], findings (the lines of “lint”, each with its key and whether it is suppressed), history (the lines of
“history ID”). evidence is what people said about it, in reading order: step counts from 1 and 0 is the run as a whole;
claim is the number of the sentence in the memory, 0 its title, null when the text has changed since.</source>
        <translation>Eine ID ist eine ganze oder ein eindeutiger Anfang von mindestens 4 Zeichen.

JSON: die Felder von „list“ und payload, raw (der Quelldatensatz als Text, oder raw_base64, wenn er kein Text ist), task_text,
tags, applies_when, not_when, key_text, generator_model, prompt_version, next_review, recorded_at, changed_at,
retired_at, superseded_by, supersedes [{id, type, title}], source_hash, trajectory {uuid, domain, task, agent, model,
source_format, source_file, source_hash, run_id, parent_run, started, exit_reason, tokens, cost_usd, steps, outcome,
outcome_source}, siblings [{id, type, title}], relations [{a, b, relation, score, source, context, author, at}],
decisions [{revision, reviewer, status, reason, seconds, at}], evidence [{sentence, claim, step, supports, score, source,
author, at}], findings (die Zeilen von „lint“, jede mit ihrem Schlüssel und ob sie hingenommen ist), history (die Zeilen von
„history ID“). evidence ist, was Menschen darüber gesagt haben, in Lesereihenfolge: step zählt ab 1, und 0 ist der ganze Lauf;
claim ist die Nummer des Satzes in der Erinnerung, 0 ihr Titel, null, wenn sich der Text seitdem geändert hat.</translation>
    </message>
    <message>
        <source>indexes the text anew, counts again what budgets and jobs count, and takes out evidence that points to nothing (undo brings it back)</source>
        <translation>indiziert den Text neu, zählt neu, was Budgets und Aufträge zählen, und entfernt Belege, die auf nichts zeigen (undo holt sie zurück)</translation>
    </message>
    <message>
        <source>The pool has no space “%1” yet. Ask a model for its vectors (“embed --space %1 --endpoint URL”), import memories that bring theirs (“import --space %1”), or store vectors from a file: “embed --space %1 --vectors FILE.npy --ids FILE.txt”.</source>
        <translation>Der Pool hat noch keinen Raum „%1“. Ein Modell nach seinen Vektoren fragen („embed --space %1 --endpoint URL“), Erinnerungen importieren, die ihre mitbringen („import --space %1“), oder Vektoren aus einer Datei speichern: „embed --space %1 --vectors FILE.npy --ids FILE.txt“.</translation>
    </message>
    <message>
        <source>Outdated vectors are of texts that were edited since; ask for new ones with “--endpoint”, or store them with “--vectors” and “--ids”.</source>
        <translation>Veraltete Vektoren sind von Texten, die seither bearbeitet wurden; neue mit „--endpoint“ anfordern oder mit „--vectors“ und „--ids“ speichern.</translation>
    </message>
    <message>
        <source>The space “lexical” needs nothing stored. Any other one is named PROVIDER:MODEL[:DIMENSIONS], or as you like, and holds
vectors that come with an import or from files: a matrix of float32 or float64 in NumPy&apos;s format, a vector a row, and
beside it the ids of the memories (as list --json gives them), one a line. They are stored as vectors of the texts that
the memories have now, at unit length, all or none of them. The vectors of questions are given likewise; their texts stand
one a line, plain or as JSON strings. Without files, memories get the vector that the space knows for their text already.
With --endpoint a server is asked for what a space openai:MODEL lacks: the key texts of memories that have no vector, or an
outdated one, each text once. What came stays, also when the rest fails.

JSON: {space, embedded, outdated, skipped}: the name of the space; memories that got a vector or a new one (in the lexical
space: that are in it); those whose vector is of a text that was edited since; those without a vector.</source>
        <translation>Der Raum „lexical“ braucht nichts Gespeichertes. Jeder andere heißt PROVIDER:MODEL[:DIMENSIONS] oder nach Belieben und hält
Vektoren, die mit einem Import oder aus Dateien kommen: eine Matrix von float32 oder float64 im Format von NumPy, ein Vektor
je Zeile, und daneben die Ids der Erinnerungen (wie list --json sie gibt), eine je Zeile. Gespeichert werden sie als Vektoren
der Texte, die die Erinnerungen jetzt haben, mit der Länge eins, alle oder keiner. Die Vektoren von Fragen werden ebenso
gegeben; ihre Texte stehen einer je Zeile, schlicht oder als JSON-Texte. Ohne Dateien bekommen Erinnerungen den Vektor, den
der Raum für ihren Text schon kennt. Mit --endpoint wird ein Server nach dem gefragt, was einem Raum openai:MODEL fehlt: nach
den Schlüsseltexten der Erinnerungen ohne Vektor oder mit veraltetem, jeder Text einmal. Was kam, bleibt, auch wenn der Rest
fehlschlägt.

JSON: {space, embedded, outdated, skipped}: der Name des Raums; Erinnerungen, die einen Vektor oder einen neuen bekamen (im
lexikalischen Raum: die darin sind); die, deren Vektor von einem seither bearbeiteten Text ist; die ohne Vektor.</translation>
    </message>
    <message>
        <source>The measures ask every task of the pool, which no model is asked to do: choose another method.</source>
        <translation>Die Messungen fragen mit jeder Aufgabe des Pools, und dafür wird kein Modell gefragt: eine andere Methode wählen.</translation>
    </message>
    <message>
        <source>There is no prompt “%1”; “prompts” lists them.</source>
        <translation>Es gibt keinen Prompt „%1“; „prompts“ listet sie auf.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>the pool’s own</source>
        <translation>der des Pools</translation>
    </message>
    <message>
        <source>the program’s</source>
        <translation>der des Programms</translation>
    </message>
    <message>
        <source>The pool’s own “%1” cannot be used, and the program’s is: %2</source>
        <translation>Der eigene Prompt „%1“ des Pools ist nicht verwendbar, es gilt der des Programms: %2</translation>
    </message>
    <message>
        <source>Name the file with the prompt: “prompts --set ID FILE”.</source>
        <translation>Die Datei mit dem Prompt nennen: „prompts --set ID FILE“.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>Die Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>“--show”, “--set” and “--reset” exclude each other.</source>
        <translation>„--show“, „--set“ und „--reset“ schließen einander aus.</translation>
    </message>
    <message>
        <source>Only “--set” takes a file.</source>
        <translation>Nur „--set“ nimmt eine Datei.</translation>
    </message>
    <message>
        <source>The prompt is empty; “--reset” puts the one of the program in force again.</source>
        <translation>Der Prompt ist leer; „--reset“ setzt den des Programms wieder in Kraft.</translation>
    </message>
    <message>
        <source>lists what models are asked, and changes it for this pool</source>
        <translation>listet auf, was Modelle gefragt werden, und ändert es für diesen Pool</translation>
    </message>
    <message>
        <source>A prompt is a text with “version:” and a number, then “--- system” and “--- user”, with the same places in double braces as the
program’s own. A pool may have its own; each change of it is a version of its own (pool-1, pool-2 …), which every proposal,
verdict and plan made with it names. “undo” takes a change back.

JSON, one object a line: {id, version, own, author, at, fault}: own is true for the pool’s own text; fault says why that cannot be
used. With --show one object that has the text, too. Changes print:</source>
        <translation>Ein Prompt ist ein Text mit „version:“ und einer Zahl, dann „--- system“ und „--- user“, mit denselben Platzhaltern in doppelten
geschweiften Klammern wie der des Programms. Ein Pool kann einen eigenen haben; jede Änderung daran ist eine eigene Version
(pool-1, pool-2 …), die jeder damit gemachte Vorschlag, jedes Urteil und jeder Plan nennt. „undo“ nimmt eine Änderung zurück.

JSON, ein Objekt je Zeile: {id, version, own, author, at, fault}: own ist true beim eigenen Text des Pools; fault sagt, warum dieser
nicht verwendbar ist. Mit --show ein einzelnes Objekt, das auch text enthält. Änderungen geben aus:</translation>
    </message>
    <message>
        <source>writes the text that is in force</source>
        <translation>schreibt den Text, der in Kraft ist</translation>
    </message>
    <message>
        <source>gives the pool its own; FILE may be -, standard input</source>
        <translation>gibt dem Pool einen eigenen; FILE kann - sein, die Standardeingabe</translation>
    </message>
    <message>
        <source>puts the program’s in force again</source>
        <translation>setzt den des Programms wieder in Kraft</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Name the proposals by their ids, or say “all”.</source>
        <translation>Die Vorschläge mit ihren IDs nennen oder „all“ angeben.</translation>
    </message>
    <message>
        <source>“--accept” and “--reject” exclude each other.</source>
        <translation>„--accept“ und „--reject“ schließen einander aus.</translation>
    </message>
    <message>
        <source>Say “--accept” or “--reject” to decide about proposals.</source>
        <translation>„--accept“ oder „--reject“ angeben, um über Vorschläge zu entscheiden.</translation>
    </message>
    <message>
        <source>lists what models propose, and decides about it</source>
        <translation>listet auf, was Modelle vorschlagen, und entscheidet darüber</translation>
    </message>
    <message>
        <source>Nothing of a proposal is in the pool before it is accepted. Accepting approves exactly what the proposal says now: it is refused
when the memory that it is about has moved on. “undo” opens it again.

JSON, one object a line: {id, kind, state, target, other, revision, base, payload, content_hash, model, prompt, findings, decided_by,
decided_at, result, at}: kind is memory, generalisation, verdict, relation or category; target the run or the memory; base the texts
when it was proposed; findings those of the proposed text. Decisions print:</source>
        <translation>Von einem Vorschlag ist nichts im Pool, bevor er angenommen wird. Angenommen wird genau das, was der Vorschlag jetzt sagt: Es wird
verweigert, wenn sich die Erinnerung, um die es geht, weiter verändert hat. „undo“ öffnet ihn wieder.

JSON, ein Objekt je Zeile: {id, kind, state, target, other, revision, base, payload, content_hash, model, prompt, findings, decided_by,
decided_at, result, at}: kind ist memory, generalisation, verdict, relation oder category; target der Lauf oder die Erinnerung; base die
Texte zur Zeit des Vorschlags; findings die des vorgeschlagenen Textes. Entscheidungen geben aus:</translation>
    </message>
    <message>
        <source>open, accepted, rejected or all (default: open)</source>
        <translation>open, accepted, rejected oder all (Vorgabe: open)</translation>
    </message>
    <message>
        <source>only those of a job</source>
        <translation>nur die eines Auftrags</translation>
    </message>
    <message>
        <source>accept them</source>
        <translation>nimmt sie an</translation>
    </message>
    <message>
        <source>reject them</source>
        <translation>lehnt sie ab</translation>
    </message>
    <message>
        <source>ask also where a plan or an answer is stored</source>
        <translation>auch fragen, wo ein Plan oder eine Antwort gespeichert ist</translation>
    </message>
    <message>
        <source>No plan is stored for this task, and a model has to write it: name one with “--endpoint” and “--model”, or give a plan with “--plan TEXT”.</source>
        <translation>Für diese Aufgabe ist kein Plan gespeichert, und ein Modell muss ihn schreiben: eines mit „--endpoint“ und „--model“ nennen oder einen Plan mit „--plan TEXT“ angeben.</translation>
    </message>
    <message>
        <source>how candidates are ordered (default: cosine); rerank and rewrite ask a model</source>
        <translation>wie Kandidaten geordnet werden (Vorgabe: cosine); rerank und rewrite fragen ein Modell</translation>
    </message>
    <message>
        <source>%1. %2 (rank %3 before)</source>
        <translation>%1. %2 (vorher Rang %3)</translation>
    </message>
    <message>
        <source>The method “%1” asks a model: name one with “--endpoint” and “--model”.</source>
        <translation>Die Methode „%1“ fragt ein Modell: eines mit „--endpoint“ und „--model“ nennen.</translation>
    </message>
    <message>
        <source>The model chose none of the memories.</source>
        <translation>Das Modell hat keine der Erinnerungen gewählt.</translation>
    </message>
    <message>
        <source>the plan that is embedded for workflows, summaries and insights; auto: a model&apos;s</source>
        <translation>der Plan, der für Arbeitsabläufe, Zusammenfassungen und Erkenntnisse eingebettet wird; auto: der eines Modells</translation>
    </message>
    <message>
        <source>A server fills spaces that are named openai:MODEL or openai:MODEL:DIMENSIONS.</source>
        <translation>Ein Server füllt Räume, die openai:MODEL oder openai:MODEL:DIMENSIONS heißen.</translation>
    </message>
    <message>
        <source>“--endpoint” and “--%1” exclude each other.</source>
        <translation>„--endpoint“ und „--%1“ schließen einander aus.</translation>
    </message>
    <message>
        <source>A program that served this pool had ended in the middle: its jobs are paused. Calls that may have been charged: %1.</source>
        <translation>Ein Programm, das diesen Pool bediente, endete mittendrin: Seine Aufträge sind pausiert. Aufrufe, die möglicherweise berechnet wurden: %1.</translation>
    </message>
    <message>
        <source>There is no endpoint “%1”.</source>
        <translation>Es gibt keinen Endpunkt „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 proposals could not be accepted and stay open. The first: %2</source>
        <translation>%1 Vorschläge konnten nicht angenommen werden und bleiben offen. Der erste: %2</translation>
    </message>
    <message>
        <source>%1 items, %2 calls, %3 of them answered already.</source>
        <translation>%1 Posten, %2 Aufrufe, davon %3 schon beantwortet.</translation>
    </message>
    <message>
        <source>About %1 tokens in and %2 out (at most %3).</source>
        <translation>Etwa %1 Token hinein und %2 heraus (höchstens %3).</translation>
    </message>
    <message>
        <source>About %1, at most %2.</source>
        <translation>Etwa %1, höchstens %2.</translation>
    </message>
    <message>
        <source>Give “--price” to see what it would cost.</source>
        <translation>Mit „--price“ wird angezeigt, was es kosten würde.</translation>
    </message>
    <message>
        <source>Left out because it is there already: %1.</source>
        <translation>Weggelassen, weil schon vorhanden: %1.</translation>
    </message>
    <message>
        <source>Left out because nothing calls for it: %1.</source>
        <translation>Weggelassen, weil nichts danach verlangt: %1.</translation>
    </message>
    <message>
        <source>Left out because it cannot be asked: %1.</source>
        <translation>Weggelassen, weil nicht danach gefragt werden kann: %1.</translation>
    </message>
    <message>
        <source>Would fail: %1. The first: %2</source>
        <translation>Würde fehlschlagen: %1. Das erste: %2</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done. Nothing is lost.</source>
        <translation>Angehalten: %1 von %2 erledigt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed.</source>
        <translation>%1 von %2 erledigt, %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 of %2 failed. The first: %3</source>
        <translation>%1 von %2 fehlgeschlagen. Der erste: %3</translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 answers were there already, %4 tokens.</source>
        <translation>%1 erledigt, %2 fehlgeschlagen, %3 Antworten waren schon da, %4 Token.</translation>
    </message>
    <message>
        <source>Spent: %1.</source>
        <translation>Ausgegeben: %1.</translation>
    </message>
    <message>
        <source>%1: %2 memories embedded.</source>
        <translation>%1: %2 Erinnerungen eingebettet.</translation>
    </message>
    <message>
        <source>%1 proposals accepted; the memories wait for a review.</source>
        <translation>%1 Vorschläge angenommen; die Erinnerungen warten auf eine Prüfung.</translation>
    </message>
    <message>
        <source>See “proposals” for what came of it.</source>
        <translation>Was daraus geworden ist, zeigt „proposals“.</translation>
    </message>
    <message>
        <source>JSON: {job, done, failed, cached, tokens, cost, accepted}: id of the job; items; calls that were answered from what is stored; tokens
in and out of the others; what they cost, null without --price; proposals accepted; with --embed also embedded: memories that got
a vector. With --estimate: {items, calls, cached, impossible, already, unfit, unneeded, tokens: {in, out, out_at_most}, cost,
cost_at_most, looked_at}.</source>
        <translation>JSON: {job, done, failed, cached, tokens, cost, accepted}: ID des Auftrags; Posten; Aufrufe, die aus Gespeichertem beantwortet wurden;
Token hinein und heraus der übrigen; was sie kosten, null ohne --price; angenommene Vorschläge; mit --embed auch embedded:
Erinnerungen, die einen Vektor bekamen. Mit --estimate: {items, calls, cached, impossible, already, unfit, unneeded, tokens: {in, out,
out_at_most}, cost, cost_at_most, looked_at}.</translation>
    </message>
    <message>
        <source>“%1” is no type that can be made here.</source>
        <translation>„%1“ ist kein Typ, der hier erzeugt werden kann.</translation>
    </message>
    <message>
        <source>only these, with commas between (default: all)</source>
        <translation>nur diese, durch Kommas getrennt (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>asks a model whether runs solved their tasks</source>
        <translation>fragt ein Modell, ob Läufe ihre Aufgaben gelöst haben</translation>
    </message>
    <message>
        <source>A strict judge reads the runs of the memories that no judge has judged. Its verdict is a proposal; the ground truth and
people outrank it.</source>
        <translation>Ein strenger Bewerter liest die Läufe der Erinnerungen, die noch kein Bewerter bewertet hat. Sein Urteil ist ein Vorschlag; die
Grundwahrheit und Menschen haben Vorrang.</translation>
    </message>
    <message>
        <source>1 or 3 judges; more than half must say pass</source>
        <translation>1 oder 3 Bewerter; mehr als die Hälfte muss bestanden sagen</translation>
    </message>
    <message>
        <source>asks a model for the memories that runs yield</source>
        <translation>fragt ein Modell nach den Erinnerungen, die Läufe hergeben</translation>
    </message>
    <message>
        <source>For the runs of the memories, each type that no memory of the run has yet: by the prompt for its success or failure, exactly
one memory of a type. Runs without any verdict must be judged first. Without an endpoint, or with “--endpoint none”, no model is
asked: then the types are trajectory and workflow, which is drafted from the commands of the run that change or check something.</source>
        <translation>Für die Läufe der Erinnerungen jeder Typ, den noch keine Erinnerung des Laufs hat: mit dem Prompt für Erfolg oder Fehlschlag, genau
eine Erinnerung je Typ. Läufe ohne jedes Urteil müssen vorher bewertet werden. Ohne Endpunkt oder mit „--endpoint none“ wird kein
Modell gefragt: Dann sind die Typen trajectory und workflow; dieser wird aus den Befehlen des Laufs entworfen, die etwas ändern oder
prüfen.</translation>
    </message>
    <message>
        <source>with --accept: fills a space openai:MODEL[:DIMENSIONS] at the same endpoint afterwards</source>
        <translation>mit --accept: füllt danach einen Raum openai:MODEL[:DIMENSIONS] am selben Endpunkt</translation>
    </message>
    <message>
        <source>“--embed” names a space openai:MODEL, and needs “--accept”: only memories are embedded, not proposals.</source>
        <translation>„--embed“ nennt einen Raum openai:MODEL und braucht „--accept“: Nur Erinnerungen werden eingebettet, Vorschläge nicht.</translation>
    </message>
    <message>
        <source>“--embed” needs an address: name one with “--endpoint”.</source>
        <translation>„--embed“ braucht eine Adresse: eine mit „--endpoint“ nennen.</translation>
    </message>
    <message>
        <source>Summaries and insights need a model: name an address with “--endpoint”, or try the sample pool with “--endpoint recorded”.</source>
        <translation>Zusammenfassungen und Erkenntnisse brauchen ein Modell: eine Adresse mit „--endpoint“ nennen oder den Beispielpool mit „--endpoint recorded“ ausprobieren.</translation>
    </message>
    <message>
        <source>asks a model for texts without the details of their tasks</source>
        <translation>fragt ein Modell nach Texten ohne die Einzelheiten ihrer Aufgaben</translation>
    </message>
    <message>
        <source>Memories that are named by id are asked about whatever they are. Else insights alone, which claim to be general, and of them those
in which the rules find a leak that nobody has suppressed; “--type” and “--all” ask about more. A proposal is a new text of the
memory, with the findings that it would have; a text that the model leaves as it is is none.</source>
        <translation>Nach Erinnerungen, deren ID genannt ist, wird gefragt, was immer sie sind. Sonst nur nach Erkenntnissen, die allgemein sein wollen,
und von ihnen nach denen, in denen die Regeln eine Besonderheit des Laufs finden, die niemand hingenommen hat; „--type“ und „--all“
fragen nach mehr. Ein Vorschlag ist ein neuer Text der Erinnerung, mit den Befunden, die er hätte; ein Text, den das Modell lässt,
wie er ist, ist keiner.</translation>
    </message>
    <message>
        <source>memories of these types, with commas between (default: insight)</source>
        <translation>Erinnerungen dieser Typen, durch Kommas getrennt (Vorgabe: insight)</translation>
    </message>
    <message>
        <source>also those in which nothing leaks</source>
        <translation>auch die ohne Besonderheiten des Laufs</translation>
    </message>
    <message>
        <source>asks a model how memories that say similar things relate</source>
        <translation>fragt ein Modell, wie Erinnerungen zueinander stehen, die Ähnliches sagen</translation>
    </message>
    <message>
        <source>Each memory with its nearest of the same type: duplicate, conflict, or compatible under a condition. A proposal is a relation.</source>
        <translation>Jede Erinnerung mit der ähnlichsten desselben Typs: Duplikat, Konflikt oder unter einer Bedingung vereinbar. Ein Vorschlag ist eine Beziehung.</translation>
    </message>
    <message>
        <source>asks a model for the query plans of tasks</source>
        <translation>fragt ein Modell nach den Abfrageplänen von Aufgaben</translation>
    </message>
    <message>
        <source>For the tasks of the memories: a plan for insights and workflows, a goal for summaries. “retrieve --plan auto” uses them.</source>
        <translation>Für die Aufgaben der Erinnerungen: ein Plan für Erkenntnisse und Arbeitsabläufe, ein Ziel für Zusammenfassungen. „retrieve --plan auto“ verwendet sie.</translation>
    </message>
    <message>
        <source>asks a model which kind of knowledge memories pass on</source>
        <translation>fragt ein Modell, welche Art von Wissen Erinnerungen weitergeben</translation>
    </message>
    <message>
        <source>One of the ten transfer categories; accepted, it is the tag “transfer:NAME”.</source>
        <translation>Eine der zehn Kategorien der Übertragung; angenommen ist sie das Schlagwort „transfer:NAME“.</translation>
    </message>
    <message>
        <source>asks a model to guess the task that memories were made from</source>
        <translation>lässt ein Modell die Aufgabe raten, aus der Erinnerungen entstanden sind</translation>
    </message>
    <message>
        <source>What can be guessed leaks. The model sees the memory and up to 20 tasks; the guesses are kept with the items of the job.</source>
        <translation>Was sich erraten lässt, sickert durch. Das Modell sieht die Erinnerung und bis zu 20 Aufgaben; was es rät, bleibt bei den Posten des Auftrags.</translation>
    </message>
    <message>
        <source>“--price” wants two or three numbers with commas between: input, cached input and output per million tokens.</source>
        <translation>„--price“ will zwei oder drei Zahlen, durch Kommas getrennt: Eingabe, Eingabe aus dem Cache und Ausgabe je Million Token.</translation>
    </message>
    <message>
        <source>The variable “%1” holds no key for %2.</source>
        <translation>Die Variable „%1“ enthält keinen Schlüssel für %2.</translation>
    </message>
    <message>
        <source>“--%1” goes from %2 to %3.</source>
        <translation>„--%1“ reicht von %2 bis %3.</translation>
    </message>
    <message>
        <source>an OpenAI-compatible address, or “recorded” for the answers that come with the sample pool</source>
        <translation>eine OpenAI-kompatible Adresse oder „recorded“ für die Antworten, die mit dem Beispielpool kommen</translation>
    </message>
    <message>
        <source>the model&apos;s name there</source>
        <translation>der dortige Name des Modells</translation>
    </message>
    <message>
        <source>the variable that holds the key (default: WAYMARK_API_KEY)</source>
        <translation>die Variable, die den Schlüssel enthält (Vorgabe: WAYMARK_API_KEY)</translation>
    </message>
    <message>
        <source>certificates to trust instead of the system&apos;s</source>
        <translation>Zertifikate, denen statt denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>what a million tokens cost; without it nothing is known of money</source>
        <translation>was eine Million Token kostet; ohne das ist von Geld nichts bekannt</translation>
    </message>
    <message>
        <source>stop before more than this is spent; needs --price</source>
        <translation>anhalten, bevor mehr als das ausgegeben ist; braucht --price</translation>
    </message>
    <message>
        <source>the longest answer, thinking included (default: 4096, or a quarter of what the model takes)</source>
        <translation>die längste Antwort, das Nachdenken eingeschlossen (Vorgabe: 4096 oder ein Viertel dessen, was das Modell nimmt)</translation>
    </message>
    <message>
        <source>what the model takes; longer runs are cut to fit (default: 128000)</source>
        <translation>was das Modell nimmt; längere Läufe werden passend gekürzt (Vorgabe: 128000)</translation>
    </message>
    <message>
        <source>ask also where an answer, a verdict or a memory is there already</source>
        <translation>auch fragen, wo eine Antwort, ein Urteil oder eine Erinnerung schon da ist</translation>
    </message>
    <message>
        <source>say what it would take, and stop</source>
        <translation>sagen, was es brauchen würde, und aufhören</translation>
    </message>
    <message>
        <source>accept the proposals at once</source>
        <translation>die Vorschläge sofort annehmen</translation>
    </message>
    <message>
        <source>This needs a model: name an address with “--endpoint”.</source>
        <translation>Das braucht ein Modell: eine Adresse mit „--endpoint“ nennen.</translation>
    </message>
    <message>
        <source>Name an address with “--endpoint”, or try the sample pool with “--endpoint recorded”.</source>
        <translation>Eine Adresse mit „--endpoint“ nennen oder den Beispielpool mit „--endpoint recorded“ ausprobieren.</translation>
    </message>
    <message>
        <source>Name the model with “--model”.</source>
        <translation>Das Modell mit „--model“ nennen.</translation>
    </message>
    <message>
        <source>“--budget” needs “--price”: without it nobody knows what a call costs.</source>
        <translation>„--budget“ braucht „--price“: Ohne das weiß niemand, was ein Aufruf kostet.</translation>
    </message>
    <message>
        <source>“--%1” wants an amount such as 0.25.</source>
        <translation>„--%1“ will einen Betrag wie 0.25.</translation>
    </message>
    <message>
        <source>Some results do not say how they were made and went to “unstated”; --condition NAME says it.</source>
        <translation>Einige Ergebnisse sagen nicht, wie sie entstanden sind, und gingen zu „unstated“; --condition NAME gibt es an.</translation>
    </message>
    <message>
        <source>What is in the pool already is not added again, whatever became of it. A record that cannot be read costs only
itself and is listed as quarantined. An interrupt takes back what was stored.

What people said about evidence comes along with memories of another pool; a later word in this pool is kept.

Results of runs go into evaluations, one for each file or run folder; a file that grew goes on with its own.

JSON: {files, totals}. files: [{path, format, trajectories, memories, outcomes, attempts, rates, evidence, unchanged,
quarantined}], one for each regular file with the path as given. Additions are counted: outcomes are verdicts on runs
and results, of which attempts are those of one task and rates those of a whole benchmark; evidence is what people
said about it, added or renewed. unchanged counts what was there, and quarantined is [{line, offset, reason,
excerpt}]. totals: the same counts in sum, quarantined as a number.

The exit code is 0 when anything was read or was there already, and 3 when nothing could be read.</source>
        <translation>Was schon im Pool ist, wird nicht noch einmal hinzugefügt, was auch immer daraus wurde. Ein unlesbarer Datensatz
betrifft nur sich selbst und kommt auf die Quarantäneliste. Ein Abbruch nimmt alles Gespeicherte zurück.

Was Menschen über Belege gesagt haben, kommt mit den Erinnerungen eines anderen Pools; ein späteres Wort in diesem Pool bleibt.

Ergebnisse von Läufen kommen in Auswertungen, eine je Datei oder Ordner eines Laufs; eine gewachsene Datei führt ihre eigene fort.

JSON: {files, totals}. files: [{path, format, trajectories, memories, outcomes, attempts, rates, evidence, unchanged,
quarantined}], eines je regulärer Datei mit dem Pfad wie angegeben. Gezählt wird, was hinzukam: outcomes sind Urteile über
Läufe und Ergebnisse, davon attempts die einer einzelnen Aufgabe und rates die eines ganzen Benchmarks; evidence ist, was
Menschen über Belege gesagt haben, neu oder erneuert. unchanged zählt, was schon da war, und quarantined ist [{line, offset,
reason, excerpt}]. totals: dieselben Zahlen in Summe, quarantined als Zahl.

Der Exit-Code ist 0, wenn etwas gelesen wurde oder schon da war, und 3, wenn nichts gelesen werden konnte.</translation>
    </message>
    <message>
        <source>the domain of records that name none; of results, the benchmark</source>
        <translation>die Domäne für Datensätze, die keine nennen; bei Ergebnissen der Benchmark</translation>
    </message>
    <message>
        <source>how results were made that do not say it: zero-shot, a type of memory, or any name</source>
        <translation>wie Ergebnisse entstanden sind, die es nicht sagen: zero-shot, ein Typ von Erinnerung oder ein beliebiger Name</translation>
    </message>
    <message>
        <source>the agent’s model of results that name none</source>
        <translation>das Modell des Agenten für Ergebnisse, die keines nennen</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Nothing was judged and verified.</source>
        <translation>Nichts wurde sowohl bewertet als auch verifiziert.</translation>
    </message>
    <message>
        <source>Judged and verified: %1. Accuracy %2, Cohen&apos;s kappa %3.</source>
        <translation>Bewertet und verifiziert: %1. Genauigkeit %2, Cohens Kappa %3.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>In truth pass</source>
        <translation>In Wahrheit bestanden</translation>
    </message>
    <message>
        <source>In truth fail</source>
        <translation>In Wahrheit gescheitert</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>FP</source>
        <translation>FP</translation>
    </message>
    <message>
        <source>FN</source>
        <translation>FN</translation>
    </message>
    <message>
        <source>TN</source>
        <translation>TN</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Made under</source>
        <translation>Erzeugt unter</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>In Wahrheit</translation>
    </message>
    <message>
        <source>Memories made under an outcome that does not hold: %1.</source>
        <translation>Erinnerungen, die unter einem unzutreffenden Ergebnis erzeugt wurden: %1.</translation>
    </message>
    <message>
        <source>holds a judge against verified outcomes</source>
        <translation>vergleicht einen Bewerter mit verifizierten Ergebnissen</translation>
    </message>
    <message>
        <source>A file is one JSON document {preds, gts, cases}: what the judge said and what is true, as lists of true (pass) and false,
and, if it has them, the names of the cases as [{id}]. No pool is needed then. Without a file the runs of the pool are
taken that have a judge&apos;s verdict, of which the latest counts, beside a person&apos;s or the ground truth.

JSON: {n, tp, fp, fn, tn, accuracy, kappa, contradicting, files, mislabelled}, over all files. Positive is pass: fp are
failures that the judge passed. kappa is Cohen&apos;s; it is 0 where it is not defined, that is when judge and truth both say the
same one thing throughout. accuracy and kappa are null when n is 0. contradicting has the cases in which the judge is wrong:
{id, file, judged, verified, verified_by, judge, domain, title}; id is the case&apos;s name or place in the file, or the run.
files: {path, n, tp, fp, fn, tn, accuracy, kappa} for each. mislabelled has the memories in use of the pool that were made
under an outcome that does not hold: {id, type, title, domain, trajectory, outcome, outcome_source, verified, verified_by}.</source>
        <translation>Eine Datei ist ein JSON-Dokument {preds, gts, cases}: was der Bewerter gesagt hat und was wahr ist, als Listen von true
(bestanden) und false, und, wenn vorhanden, die Namen der Fälle als [{id}]. Ein Pool ist dann nicht nötig. Ohne Datei werden
die Läufe des Pools genommen, die ein Urteil eines Bewerters haben, von denen das letzte zählt, neben dem eines Menschen oder
der Grundwahrheit.

JSON: {n, tp, fp, fn, tn, accuracy, kappa, contradicting, files, mislabelled}, über alle Dateien. Positiv heißt bestanden: fp
sind gescheiterte Läufe, die der Bewerter bestehen ließ. kappa ist Cohens Kappa; es ist 0, wo es nicht definiert ist, also wenn
Bewerter und Wahrheit beide durchweg dasselbe sagen. accuracy und kappa sind null, wenn n 0 ist. contradicting enthält die
Fälle, in denen der Bewerter falschliegt: {id, file, judged, verified, verified_by, judge, domain, title}; id ist der Name
des Falls oder sein Platz in der Datei, oder der Lauf. files: {path, n, tp, fp, fn, tn, accuracy, kappa} für jede. mislabelled
enthält die verwendeten Erinnerungen des Pools, die unter einem unzutreffenden Ergebnis erzeugt wurden: {id, type, title,
domain, trajectory, outcome, outcome_source, verified, verified_by}.</translation>
    </message>
    <message>
        <source>The perplexity is a number from 2 to %1.</source>
        <translation>Die Perplexität ist eine Zahl von 2 bis %1.</translation>
    </message>
    <message>
        <source>measures who is retrieved how often, and how far memories are free of their domains</source>
        <translation>misst, was wie oft abgerufen wird und wie weit Erinnerungen von ihren Domänen frei sind</translation>
    </message>
    <message>
        <source>Asks every task of the pool in turn, its own domain left out, and counts whose top holds which memory: memories that are in
very many say something too general, those in none are not worth their place. Without --type each type is measured.

How far the memories of a type are free of the domain that they come from is told by their places in the space:
- the Davies–Bouldin index over the domains, as scikit-learn takes it: the higher, the less domains are apart;
- LISI, the local inverse Simpson&apos;s index: how many domains the neighbourhood of a memory has, on average. Neighbours weigh by
  their distance so that about as many count as the perplexity says, 30, or less where there are few memories.
Distances are Euclidean between vectors of unit length. Beside them stand the paper&apos;s values; its space, and the perplexity of its
LISI, are not known. Memories that retrieval leaves out (retired, rejected, not valid) are not measured. With one domain there is
nothing to measure, and the verb says so: import with --domain, or from sources that name their domains.

Influence of domains: each task is asked again without each other domain that its top holds, and who takes over is counted.

JSON: {space, key, distance, method, top, types}. types: {type, queries, memories, never_retrieved, skewness, hubs, coverage,
measured, without_vector, outdated, dbi, dbi_missing, lisi, lisi_mixed, lisi_missing, perplexity, neighbours, domains, categories,
influence, influence_missing}; memories are those that were eligible for some query, skewness is that of how often each is
retrieved, 0 when all are alike. hubs: {id, title, queries, share}, most often first, at most 50. coverage, by domain: {domain,
memories, retrieved, hits}. dbi, lisi and influence are null where there is none, and the field *_missing says why. lisi_mixed is
the LISI with the domains dealt out at random among the same memories. perplexity and neighbours are those that were used; 0
without LISI. domains: {domain, memories, lisi, lisi_quartiles}, of the measured ones. categories: memories by transfer category,
and uncategorised. influence: {targets, sources}; targets, by domain of the tasks: {domain, queries, places}, the places of their
tops that are filled; sources, by domain of the memories: {domain, fills, takers, unfilled}. fills: {domain, places, share,
affected}, by target, affected tasks being those whose top holds the source; takers: {domain, places}, who has how many places more
when the source is left out, and unfilled those that nobody takes.</source>
        <translation>Fragt jede Aufgabe des Pools der Reihe nach ab, ohne ihre eigene Domäne, und zählt, unter wessen Treffern welche Erinnerung
ist: Erinnerungen, die bei sehr vielen vorkommen, sagen etwas zu Allgemeines; solche, die nie vorkommen, sind ihren Platz
nicht wert. Ohne --type wird jeder Typ gemessen.

Wie weit die Erinnerungen eines Typs von der Domäne frei sind, aus der sie stammen, sagen ihre Orte im Raum:
- der Davies-Bouldin-Index über die Domänen, wie ihn scikit-learn berechnet: je höher, desto weniger sind Domänen getrennt;
- LISI, der lokale inverse Simpson-Index: wie viele Domänen die Nachbarschaft einer Erinnerung im Mittel hat. Nachbarn zählen
  nach ihrem Abstand so, dass etwa so viele zählen, wie die Perplexität sagt: 30, oder weniger, wo es wenige Erinnerungen gibt.
Abstände sind euklidisch zwischen Vektoren der Länge eins. Daneben stehen die Werte des Aufsatzes; sein Raum und die Perplexität
seines LISI sind nicht bekannt. Erinnerungen, die der Abruf auslässt (ausgemustert, abgelehnt, nicht gültig), werden nicht
gemessen. Bei nur einer Domäne gibt es nichts zu messen, und der Befehl sagt es: mit --domain importieren oder aus Quellen, die
ihre Domäne nennen.

Einfluss der Domänen: Jede Aufgabe wird noch einmal ohne jede andere Domäne abgefragt, die unter ihren Treffern ist, und gezählt
wird, wer an deren Stelle tritt.

JSON: {space, key, distance, method, top, types}. types: {type, queries, memories, never_retrieved, skewness, hubs, coverage,
measured, without_vector, outdated, dbi, dbi_missing, lisi, lisi_mixed, lisi_missing, perplexity, neighbours, domains, categories,
influence, influence_missing}; memories sind die, die für irgendeine Abfrage abrufbar waren, skewness ist die Schiefe der
Abrufzahlen, 0, wenn alle gleich sind. hubs: {id, title, queries, share}, die häufigsten zuerst, höchstens 50. coverage, nach
Domäne: {domain, memories, retrieved, hits}. dbi, lisi und influence sind null, wo es keine gibt, und das Feld *_missing sagt,
warum. lisi_mixed ist der LISI, wenn die Domänen unter denselben Erinnerungen zufällig verteilt sind. perplexity und neighbours
sind die verwendeten; 0 ohne LISI. domains: {domain, memories, lisi, lisi_quartiles}, der gemessenen. categories: Erinnerungen
nach Kategorie der Übertragung und uncategorised. influence: {targets, sources}; targets, nach Domäne der Aufgaben: {domain,
queries, places}, die besetzten Plätze unter ihren Treffern; sources, nach Domäne der Erinnerungen: {domain, fills, takers,
unfilled}. fills: {domain, places, share, affected}, nach Ziel, affected sind die Aufgaben, unter deren Treffern die Quelle ist;
takers: {domain, places}, wer wie viele Plätze mehr hat, wenn die Quelle ausgelassen ist, und unfilled die, die niemand
einnimmt.</translation>
    </message>
    <message>
        <source>how many neighbours count in LISI, about (default: 30)</source>
        <translation>wie viele Nachbarn in LISI etwa zählen (Vorgabe: 30)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>model not told</source>
        <translation>Modell nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Micro average</source>
        <translation>Mikromittel</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Makromittel</translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark(s)</source>
        <translation>
            <numerusform>%n Benchmark</numerusform>
            <numerusform>%n Benchmarks</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool has no results named “%1”.</source>
        <translation>Der Pool hat keine Ergebnisse mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Several results are named “%1”: give the beginning of an id, %2.</source>
        <translation>Mehrere Ergebnisse heißen „%1“: den Anfang einer ID angeben, %2.</translation>
    </message>
    <message>
        <source>The pool has no results. Import some: “waymark help import”.</source>
        <translation>Der Pool hat keine Ergebnisse. Welche importieren: „waymark help import“.</translation>
    </message>
    <message>
        <source>There are no results of a model “%1”.</source>
        <translation>Es gibt keine Ergebnisse eines Modells „%1“.</translation>
    </message>
    <message>
        <source>“%1” has several conditions: compare those of it with --set.</source>
        <translation>„%1“ hat mehrere Bedingungen: sie mit --set untereinander vergleichen.</translation>
    </message>
    <message>
        <source>“%1” has results of several models or agents: choose one with --model, or compare two conditions.</source>
        <translation>„%1“ hat Ergebnisse mehrerer Modelle oder Agenten: mit --model eines wählen oder zwei Bedingungen vergleichen.</translation>
    </message>
    <message>
        <source>“%1” is neither a condition nor a set of results.</source>
        <translation>„%1“ ist weder eine Bedingung noch eine Gruppe von Ergebnissen.</translation>
    </message>
    <message>
        <source>“%1” is the same on both sides.</source>
        <translation>„%1“ ist auf beiden Seiten dasselbe.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4 average printed)</source>
        <translation>%1: %2, %3 (%4mittel gedruckt)</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>%1 (%2), mean accuracy; zero-shot %3</source>
        <translation>%1 (%2), mittlere Genauigkeit; zero-shot %3</translation>
    </message>
    <message>
        <source>%1 (%2), separation by benchmark</source>
        <translation>%1 (%2), Trennung nach Benchmark</translation>
    </message>
    <message>
        <source>Same benchmark</source>
        <translation>Derselbe Benchmark</translation>
    </message>
    <message>
        <source>Other benchmarks</source>
        <translation>Andere Benchmarks</translation>
    </message>
    <message>
        <source>%1 (%2), what was transferred</source>
        <translation>%1 (%2), was übertragen wurde</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Rates as printed; micro, macro and solved are computed from the counts that the rates stand for.</source>
        <translation>Quoten wie gedruckt; Mikro, Makro und Gelöst sind aus den Anzahlen berechnet, für die die Quoten stehen.</translation>
    </message>
    <message>
        <source>%1 (%2), points of %3 against zero-shot</source>
        <translation>%1 (%2), Punkte in %3 gegen zero-shot</translation>
    </message>
    <message>
        <source>Share of the pool</source>
        <translation>Anteil des Pools</translation>
    </message>
    <message>
        <source>Source domains</source>
        <translation>Quelldomänen</translation>
    </message>
    <message>
        <source>No model has results on both sides that can be measured alike.</source>
        <translation>Kein Modell hat auf beiden Seiten Ergebnisse, die sich gleich messen lassen.</translation>
    </message>
    <message>
        <source>“compare” takes two names, of conditions or of sets of results.</source>
        <translation>„compare“ braucht zwei Namen, von Bedingungen oder von Gruppen von Ergebnissen.</translation>
    </message>
    <message>
        <source>“%1” is nothing that “results” shows.</source>
        <translation>„%1“ ist nichts, was „results“ zeigt.</translation>
    </message>
    <message>
        <source>shows what runs with and without memory came to</source>
        <translation>zeigt, was Läufe mit und ohne Erinnerung ergeben haben</translation>
    </message>
    <message>
        <source>table: conditions by benchmark against zero-shot, for each model; of all results of the pool, or of one set of them. The paper&apos;s
are --set table1 to table5 and need no pool.

compare: B against A, each the name of a condition or, when no condition is called so, of a set of results that has one.

reference: the tables and figures of the paper that the method comes from, unchanged; needs no pool. Averages are computed
from the counts that the printed rates stand for: micro over all tasks pooled, macro as the plain mean of the benchmarks.

pass@1 is the mean over tasks of the share of attempts that passed, pass@k the unbiased estimate for k attempts. Sides with
attempts are compared by the tasks that both have, by paired bootstrap and an exact test (McNemar&apos;s, or the sign test where
attempts make shares), with Holm&apos;s correction over the benchmarks and conditions of a table; rates without attempts by
Newcombe&apos;s interval. Intervals are of 95 %.

JSON of table: {sets, tables}, of compare: {a, b, sets, tables}. tables, by model: {model, metric, baseline, benchmarks, tests,
scored_only, warning, rows}; benchmarks have their tasks, tests counts the family of the correction, scored_only attempts that
have a score only. rows: {condition, type, pool, memory_model, memories, cells, micro, macro}. cells, by benchmark, and micro:
{rate, solved, n, reported, interval, interval_kind, unknown, few, change}; interval_kind is wilson, bootstrap (over tasks) or
cautious (as if all attempts of a task ended alike); unknown and few count tasks that were left out, not evaluated or with
too few attempts. change: {difference, interval, paired, n, only_here, only_baseline, solved, gained, lost, test, p, adjusted_p};
only_here and only_baseline count tasks without a pair. macro: {rate, n, change}, n counting benchmarks.

JSON of reference: {source, page, benchmarks, tables, figures}. benchmarks: tasks by name. tables, by id: {metric, metric_trust,
attempts, average, from, trust, rows}; average says which one is printed, attempts how many there were at each task. rows:
{model, condition, cells, reported, micro, macro, solved, n, memories, points}; cells, by benchmark, and reported are as printed,
from 0 to 1; solved and n count tasks for pass@3 and attempts for pass@1; points are changes as printed, memories the size of
the pool. figures: {figure1d, figure4, figure6, figure7}. What the paper does not tell is null. trust: published,
secondary, digitised (read off a picture) or derived.</source>
        <translation>table: Bedingungen nach Benchmark gegen zero-shot, für jedes Modell; aus allen Ergebnissen des Pools oder einer Gruppe davon.
Die des Aufsatzes sind --set table1 bis table5 und brauchen keinen Pool.

compare: B gegen A, jeweils der Name einer Bedingung oder, wenn keine so heißt, einer Gruppe von Ergebnissen, die eine Bedingung
hat.

reference: die Tabellen und Abbildungen des Aufsatzes, aus dem die Methode stammt, unverändert; braucht keinen Pool. Mittel sind
aus den Anzahlen berechnet, für die die gedruckten Quoten stehen: micro über alle Aufgaben zusammen, macro als einfaches Mittel
der Benchmarks.

pass@1 ist das Mittel über Aufgaben des Anteils der Versuche, die bestanden haben, pass@k die unverzerrte Schätzung für k
Versuche. Seiten mit Versuchen werden über die Aufgaben verglichen, die beide haben, mit gepaartem Bootstrap und einem exakten
Test (McNemar-Test, oder Vorzeichentest, wo Versuche Anteile ergeben), mit Holm-Korrektur über die Benchmarks und Bedingungen
einer Tabelle; Quoten ohne Versuche mit dem Newcombe-Intervall. Intervalle sind solche zu 95 %.

JSON von table: {sets, tables}, von compare: {a, b, sets, tables}. tables, nach Modell: {model, metric, baseline, benchmarks,
tests, scored_only, warning, rows}; benchmarks haben ihre Aufgaben, tests zählt die Familie der Korrektur, scored_only Versuche,
die nur eine Wertung haben. rows: {condition, type, pool, memory_model, memories, cells, micro, macro}. cells, nach Benchmark, und
micro: {rate, solved, n, reported, interval, interval_kind, unknown, few, change}; interval_kind ist wilson, bootstrap (über
Aufgaben) oder cautious (als ob alle Versuche einer Aufgabe gleich ausgegangen wären); unknown und few zählen Aufgaben, die
ausgelassen wurden, nicht ausgewertet oder mit zu wenigen Versuchen. change: {difference, interval, paired, n, only_here,
only_baseline, solved, gained, lost, test, p, adjusted_p}; only_here und only_baseline zählen Aufgaben ohne Paar. macro: {rate,
n, change}, n zählt Benchmarks.

JSON von reference: {source, page, benchmarks, tables, figures}. benchmarks: Aufgaben nach Name. tables, nach ID: {metric,
metric_trust, attempts, average, from, trust, rows}; average sagt, welches Mittel gedruckt ist, attempts, wie viele Versuche es je
Aufgabe gab. rows: {model, condition, cells, reported, micro, macro, solved, n, memories, points}; cells, nach Benchmark, und
reported sind wie gedruckt, von 0 bis 1; solved und n zählen bei pass@3 Aufgaben und bei pass@1 Versuche; points sind Änderungen
wie gedruckt, memories die Größe des Pools. figures: {figure1d, figure4, figure6, figure7}. Was der Aufsatz nicht angibt, ist
null. trust: published (veröffentlicht), secondary (aus zweiter Hand), digitised (aus einem Bild abgelesen) oder derived
(abgeleitet).</translation>
    </message>
    <message>
        <source>only these results: a name, the beginning of an id, or table1 to table5</source>
        <translation>nur diese Ergebnisse: ein Name, der Anfang einer ID oder table1 bis table5</translation>
    </message>
    <message>
        <source>only this model</source>
        <translation>nur dieses Modell</translation>
    </message>
    <message>
        <source>pass@1, pass@3 or another that the results have (default: their first)</source>
        <translation>pass@1, pass@3 oder eine andere Metrik, die die Ergebnisse haben (Vorgabe: ihre erste)</translation>
    </message>
    <message>
        <source>micro, macro or both (default: both)</source>
        <translation>micro, macro oder both (Vorgabe: both)</translation>
    </message>
    <message>
        <source> (the paper&apos;s: %1)</source>
        <translation> (im Aufsatz: %1)</translation>
    </message>
    <message>
        <source>Davies–Bouldin index: %1%2. Higher means that domains are less apart.</source>
        <translation>Davies-Bouldin-Index: %1%2. Höher bedeutet, dass Domänen weniger getrennt sind.</translation>
    </message>
    <message>
        <source>There is no Davies–Bouldin index. %1</source>
        <translation>Es gibt keinen Davies-Bouldin-Index. %1</translation>
    </message>
    <message>
        <source>LISI: %1 of %2 domains%3; with the domains dealt out at random it would be %4. Perplexity %5, over the nearest %6.</source>
        <translation>LISI: %1 von %2 Domänen%3; mit zufällig verteilten Domänen wäre er %4. Perplexität %5, über die nächsten %6.</translation>
    </message>
    <message>
        <source>There is no LISI. %1</source>
        <translation>Es gibt keinen LISI. %1</translation>
    </message>
    <message numerus="yes">
        <source>Without a vector, and left out: %n memories.</source>
        <translation>
            <numerusform>Ohne Vektor und ausgelassen: %n Erinnerung.</numerusform>
            <numerusform>Ohne Vektor und ausgelassen: %n Erinnerungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured by the vector of an earlier text: %n memories.</source>
        <translation>
            <numerusform>Nach dem Vektor eines früheren Texts gemessen: %n Erinnerung.</numerusform>
            <numerusform>Nach dem Vektor eines früheren Texts gemessen: %n Erinnerungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>LISI</source>
        <translation>LISI</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartile</translation>
    </message>
    <message>
        <source>With a transfer category: %1 of %2 memories; %3 of the ten categories occur.</source>
        <translation>Mit einer Kategorie der Übertragung: %1 von %2 Erinnerungen; %3 der zehn Kategorien kommen vor.</translation>
    </message>
    <message>
        <source>There is no influence of domains. %1</source>
        <translation>Es gibt keinen Einfluss der Domänen. %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Taken over most by</source>
        <translation>Am meisten übernimmt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>all of each memory</source>
        <translation>alles von jeder Erinnerung</translation>
    </message>
    <message>
        <source>the key text of each memory</source>
        <translation>der Schlüsseltext jeder Erinnerung</translation>
    </message>
    <message>
        <source>Distances are Euclidean between vectors of unit length, in the space %1 over %2. The paper&apos;s space and perplexity are not known.</source>
        <translation>Abstände sind euklidisch zwischen Vektoren der Länge eins, im Raum %1, eingebettet: %2. Raum und Perplexität des Aufsatzes sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Distances are Euclidean between texts as weighted words and parts of words, of unit length, in the space %1 over %2. The paper&apos;s space and perplexity are not known.</source>
        <translation>Abstände sind euklidisch zwischen Texten als gewichteten Wörtern und Wortteilen, mit der Länge eins, im Raum %1, eingebettet: %2. Raum und Perplexität des Aufsatzes sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Ranks the memories of one type by the cosine of their key text with the task (trajectories) or the plan (all others); without
a plan the task&apos;s own text stands in. What is retired, rejected, superseded, expired or not yet valid is left out, and so is
the task&apos;s own domain when the pool knows the task by its text, unless --keep-domain is set.

--format prompt writes exactly what is added to the agent&apos;s system prompt. A pool that can be written keeps the question and
its hits in a log.

--plan auto takes the plan that is stored for the task, or has a model write it: three or four sentences of steps for workflows
and insights, the goal for summaries and where a model chooses. --method rerank and rewrite show a model the 20 nearest memories:
it chooses at most --top of them, with a reason each, or rewrites each as a guide for the task. In a space openai:MODEL the
question itself is embedded by the endpoint when the space does not know it. Whatever was asked once is stored and not paid for
again, unless --anew is set.

--saved runs the saved queries instead and compares their top with the memories that were taken for right; with --check the
exit code is 1 when one has changed or does not run. No model is asked then: of a query in which one chooses, the nearest memories by
cosine are compared.

JSON: {query, plan, space, key, method, considered, eligible, excluded, cut_margin, tokens, pool_tokens, hits}. query is the text
that was embedded. excluded counts {domain, type, status, validity, retired, filter, no_vector}; those of other types are not
considered. cut_margin is the score of the last hit less that of the next candidate, or null. tokens is the estimated size of
the prompt, pool_tokens that of all eligible memories. hits: {rank, id, cosine, score, margin, type, domain, title}, margin being
the score less that of the next candidate; with --explain also explanation {key, terms, note}, where the shares of the terms
{query, memory, share} add up to the cosine. Where a model chose also {model, prompt, cached}, and with each hit {nearest_rank,
words}: its rank by similarity, and the reason or the guide.
With --saved: {queries, changed}, changed being how many. queries: {id, name, changed, hits, expected, entered, left, cut_margin,
problem}; hits: {rank, id, score}; expected, entered and left are ids; problem says why a query does not run, or null.</source>
        <translation>Ordnet die Erinnerungen eines Typs nach dem Kosinus ihres Schlüsseltexts mit der Aufgabe (Trajektorien) oder dem Plan (alle
anderen); ohne Plan tritt der Text der Aufgabe an seine Stelle. Ausgemustertes, Abgelehntes, Abgelöstes, Abgelaufenes und
noch nicht Gültiges wird ausgelassen, ebenso die eigene Domäne der Aufgabe, wenn der Pool die Aufgabe an ihrem Text
erkennt, es sei denn, --keep-domain ist gesetzt.

--format prompt schreibt genau das, was dem System-Prompt des Agenten hinzugefügt wird. Ein Pool, in den geschrieben
werden kann, hält die Anfrage und ihre Treffer in einem Protokoll fest.

--plan auto nimmt den Plan, der für die Aufgabe gespeichert ist, oder lässt ihn ein Modell schreiben: drei oder vier Sätze mit
Schritten für Arbeitsabläufe und Erkenntnisse, das Ziel für Zusammenfassungen und dort, wo ein Modell wählt. --method rerank
und rewrite zeigen einem Modell die 20 nächsten Erinnerungen: Es wählt höchstens --top davon, jede mit einem Grund, oder
schreibt jede zu einer Anleitung für die Aufgabe um. In einem Raum openai:MODEL bettet der Endpunkt die Anfrage selbst ein,
wenn der Raum sie nicht kennt. Was einmal gefragt wurde, ist gespeichert und wird nicht noch einmal bezahlt, es sei denn,
--anew ist gesetzt.

--saved führt stattdessen die gespeicherten Abfragen aus und vergleicht ihre Treffer mit den Erinnerungen, die als richtig
festgehalten sind; mit --check ist der Exit-Code 1, wenn sich eine Abfrage geändert hat oder nicht ausführen lässt. Ein Modell
wird dann nicht gefragt: Bei einer Abfrage, in der eines wählt, werden die nach Kosinus nächsten Erinnerungen verglichen.

JSON: {query, plan, space, key, method, considered, eligible, excluded, cut_margin, tokens, pool_tokens, hits}. query ist
der eingebettete Text. excluded zählt {domain, type, status, validity, retired, filter, no_vector}; Erinnerungen anderer
Typen werden nicht betrachtet. cut_margin ist die Wertung des letzten Treffers abzüglich der des nächsten Kandidaten, oder
null. tokens ist die geschätzte Größe des Prompts, pool_tokens die aller abrufbaren Erinnerungen. hits: {rank, id, cosine,
score, margin, type, domain, title}, margin ist die Wertung abzüglich der des nächsten Kandidaten; mit --explain auch
explanation {key, terms, note}, wobei die Anteile der Wörter {query, memory, share} zusammen den Kosinus ergeben. Wo ein
Modell gewählt hat, auch {model, prompt, cached} und bei jedem Treffer {nearest_rank, words}: sein Rang nach Ähnlichkeit und
der Grund oder die Anleitung.
Mit --saved: {queries, changed}, changed zählt die geänderten. queries: {id, name, changed, hits, expected, entered, left,
cut_margin, problem}; hits: {rank, id, score}; expected, entered und left sind IDs; problem sagt, warum sich eine Abfrage
nicht ausführen lässt, oder ist null.</translation>
    </message>
    <message>
        <source>Process %1 on %2 serves this pool, and cannot be seen from here: waiting up to %3 s for a sign of it.</source>
        <translation>Prozess %1 auf %2 bedient diesen Pool und ist von hier aus nicht zu sehen: Bis zu %3 s wird auf ein Zeichen von ihm gewartet.</translation>
    </message>
    <message>
        <source>structure: the file itself. references: rows that name others. journal: changes and their rows. evidence: what people
said about it, and whether its memory and step are there. budgets, jobs: what they count of calls and items. proposals:
what models proposed, as it was stored. results: attempts and rates of evaluations. text_index: the index of the
full text.
A pool whose structure is broken needs a backup (see restore); nothing else is looked at then.

JSON: {checks}: [{id, state, rows, repaired}]. state is ok, failed or repaired; rows says how many are at fault, 1 for
what has no rows, and repaired how many of them were mended. In a pool that is open for reading only, text_index is
left out.

The exit code is 1 when a fault is left.</source>
        <translation>structure: die Datei selbst. references: Zeilen, die andere nennen. journal: Änderungen und ihre Zeilen. evidence: was
Menschen über Belege gesagt haben, und ob es Erinnerung und Schritt dazu gibt. budgets, jobs: was sie an Aufrufen und Posten
zählen. proposals: was Modelle vorgeschlagen haben, wie es abgelegt wurde. results: Versuche und Quoten von
Auswertungen. text_index: der Index des Volltexts.
Ein Pool, dessen Struktur beschädigt ist, braucht eine Sicherung (siehe restore); sonst wird dann nichts geprüft.

JSON: {checks}: [{id, state, rows, repaired}]. state ist ok, failed oder repaired; rows sagt, wie viele fehlerhaft sind, 1 wo
es keine Zeilen gibt, und repaired, wie viele davon repariert wurden. In einem Pool, der nur zum Lesen geöffnet ist, fehlt
text_index.

Der Exit-Code ist 1, wenn ein Fehler bleibt.</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Dateien: %1.</translation>
    </message>
    <message>
        <source>Cases in which the judge is wrong: %1.</source>
        <translation>Fälle, in denen der Bewerter irrt: %1.</translation>
    </message>
    <message>
        <source>Of no attempt it is known whether it passed, so there is no rate to compare: these results have scores only.</source>
        <translation>Von keinem Versuch ist bekannt, ob er bestand; es gibt also keine Quote zu vergleichen: diese Ergebnisse haben nur Wertungen.</translation>
    </message>
    <message>
        <source>These results cannot be measured by “%1”, but by %2.</source>
        <translation>Diese Ergebnisse lassen sich nicht an „%1“ messen, aber an %2.</translation>
    </message>
</context>
<context>
    <name>curation</name>
    <message>
        <source>A memory that was to be changed is not in the pool any more.</source>
        <translation>Eine Erinnerung, die geändert werden sollte, ist nicht mehr im Pool.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n memories</source>
        <translation>
            <numerusform>%n Erinnerung annehmen</numerusform>
            <numerusform>%n Erinnerungen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n memories</source>
        <translation>
            <numerusform>%n Erinnerung ablehnen</numerusform>
            <numerusform>%n Erinnerungen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n memories as needing work</source>
        <translation>
            <numerusform>Bei %n Erinnerung Nacharbeit vermerken</numerusform>
            <numerusform>Bei %n Erinnerungen Nacharbeit vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n memories as unreviewed</source>
        <translation>
            <numerusform>%n Erinnerung auf ungeprüft zurücksetzen</numerusform>
            <numerusform>%n Erinnerungen auf ungeprüft zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else while you were editing it.</source>
        <translation>„%1“ wurde während der Bearbeitung von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>A trajectory is what happened: it cannot be re-labelled, nor can another memory become one.</source>
        <translation>Eine Trajektorie hält fest, was geschehen ist: Ihr Typ lässt sich nicht ändern, und aus keiner anderen Erinnerung kann eine Trajektorie werden.</translation>
    </message>
    <message>
        <source>A memory needs a title.</source>
        <translation>Eine Erinnerung braucht einen Titel.</translation>
    </message>
    <message>
        <source>A memory needs a domain.</source>
        <translation>Eine Erinnerung braucht eine Domäne.</translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n memories</source>
        <translation>
            <numerusform>Schlagwörter von %n Erinnerung ändern</numerusform>
            <numerusform>Schlagwörter von %n Erinnerungen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %n memories</source>
        <translation>
            <numerusform>%n Erinnerung ausmustern</numerusform>
            <numerusform>%n Erinnerungen ausmustern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n memories</source>
        <translation>
            <numerusform>%n Erinnerung wieder aufnehmen</numerusform>
            <numerusform>%n Erinnerungen wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supersede %n memories</source>
        <translation>
            <numerusform>%n Erinnerung ablösen</numerusform>
            <numerusform>%n Erinnerungen ablösen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is retired and cannot take the place of another memory.</source>
        <translation>„%1“ ist ausgemustert und kann keine andere Erinnerung ablösen.</translation>
    </message>
    <message>
        <source>“%1” cannot be superseded by “%2”: it would stand in its own place.</source>
        <translation>„%1“ kann nicht durch „%2“ abgelöst werden: Die Erinnerung würde sich selbst ablösen.</translation>
    </message>
    <message numerus="yes">
        <source>Set the validity of %n memories</source>
        <translation>
            <numerusform>Gültigkeit von %n Erinnerung festlegen</numerusform>
            <numerusform>Gültigkeit von %n Erinnerungen festlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Dieses Datum gibt es nicht.</translation>
    </message>
    <message>
        <source>The validity of “%1” would end on %2, before it begins on %3.</source>
        <translation>Die Gültigkeit von „%1“ würde am %2 enden, bevor sie am %3 beginnt.</translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>Es gibt kein Exportformat „%1“.</translation>
    </message>
    <message>
        <source>An export needs a file to write to.</source>
        <translation>Ein Export braucht eine Zieldatei.</translation>
    </message>
    <message>
        <source>“%1” is the open pool itself. Choose another file for the export.</source>
        <translation>„%1“ ist der geöffnete Pool selbst. Für den Export eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: %2</source>
        <translation>Der Filter „%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>No format that Waymark reads fits this file.</source>
        <translation>Kein Format, das Waymark liest, passt zu dieser Datei.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>mehreren Dateien</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import von „%1“</translation>
    </message>
    <message>
        <source>Import %1 memories and %2 trajectories from %3</source>
        <translation>Import aus %3 (Erinnerungen: %1, Trajektorien: %2)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n memories from %1</source>
        <translation>
            <numerusform>Import aus %1 (%n Erinnerung)</numerusform>
            <numerusform>Import aus %1 (%n Erinnerungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no format “%1”. The command “formats” lists them.</source>
        <translation>Es gibt kein Format „%1“. Der Befehl „formats“ listet alle auf.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>The disk is full. What was imported before stays as a change of its own (“interrupted”): import again to go on from there, or undo it.</source>
        <translation>Der Datenträger ist voll. Das bisher Importierte bleibt als eigene Änderung erhalten („unterbrochen“): Erneut importieren, um dort fortzufahren, oder die Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>A newer filter took its place.</source>
        <translation>Ein neuerer Filter ist an die Stelle getreten.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Import of “%1” (interrupted)</source>
        <translation>Import von „%1“ (unterbrochen)</translation>
    </message>
    <message>
        <source>The memory that supersedes this one is not in the pool; it was imported without that link.</source>
        <translation>Die Erinnerung, die diese ablöst, ist nicht im Pool; importiert wurde ohne diesen Verweis.</translation>
    </message>
    <message>
        <source>It refers to a memory that is not in the pool.</source>
        <translation>Der Datensatz verweist auf eine Erinnerung, die nicht im Pool ist.</translation>
    </message>
    <message>
        <source>The record is larger than 32 MiB.</source>
        <translation>Der Datensatz ist größer als 32 MiB.</translation>
    </message>
    <message>
        <source>The pool has no run of the task “%1”.</source>
        <translation>Der Pool enthält keinen Lauf der Aufgabe „%1“.</translation>
    </message>
    <message>
        <source>The pool has several runs of the task “%1”, and the result does not say which it is of.</source>
        <translation>Der Pool enthält mehrere Läufe der Aufgabe „%1“, und das Ergebnis sagt nicht, zu welchem es gehört.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>The saved search is not in the pool any more.</source>
        <translation>Die gespeicherte Suche ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>Save search “%1”</source>
        <translation>Suche „%1“ speichern</translation>
    </message>
    <message>
        <source>Rename search to “%1”</source>
        <translation>Suche in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>There is a saved search “%1” already.</source>
        <translation>Es gibt schon eine gespeicherte Suche „%1“.</translation>
    </message>
    <message>
        <source>Delete search “%1”</source>
        <translation>Suche „%1“ löschen</translation>
    </message>
    <message>
        <source>Move a saved search</source>
        <translation>Gespeicherte Suche verschieben</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>Datensätze werden geschrieben</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The pool holds no trajectory “%1”.</source>
        <translation>Der Pool enthält keine Trajektorie „%1“.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The memory is not in the pool any more.</source>
        <translation>Die Erinnerung ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>The id of a rule is “user.” and a name of the letters a to z, digits and hyphens.</source>
        <translation>Die ID einer Regel besteht aus „user.“ und einem Namen aus den Buchstaben a bis z, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>A rule needs a message that says what is wrong.</source>
        <translation>Eine Regel braucht eine Meldung, die sagt, was falsch ist.</translation>
    </message>
    <message>
        <source>The query cannot be read: %1</source>
        <translation>Die Abfrage ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>A rule needs a query that says which memories it finds.</source>
        <translation>Eine Regel braucht eine Abfrage, die sagt, welche Erinnerungen sie findet.</translation>
    </message>
    <message>
        <source>Ignoring a finding needs a reason.</source>
        <translation>Einen Befund zu ignorieren braucht eine Begründung.</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n findings</source>
        <translation>
            <numerusform>%n Befund ignorieren</numerusform>
            <numerusform>%n Befunde ignorieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This finding is about the memory as a whole: there is no excerpt to ignore.</source>
        <translation>Dieser Befund betrifft die Erinnerung als Ganzes: Es gibt keinen Auszug, der zu ignorieren wäre.</translation>
    </message>
    <message numerus="yes">
        <source>Stop ignoring %n findings</source>
        <translation>
            <numerusform>%n Befund nicht mehr ignorieren</numerusform>
            <numerusform>%n Befunde nicht mehr ignorieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What was ignored is not in the pool any more.</source>
        <translation>Was ignoriert wurde, ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>Which rule is to be set?</source>
        <translation>Welche Regel soll eingestellt werden?</translation>
    </message>
    <message>
        <source>Switch rule %1 on</source>
        <translation>Regel %1 einschalten</translation>
    </message>
    <message>
        <source>Switch rule %1 off</source>
        <translation>Regel %1 abschalten</translation>
    </message>
    <message>
        <source>Set the severity of rule %1</source>
        <translation>Schweregrad der Regel %1 setzen</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Regel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation>Regel %1 ändern</translation>
    </message>
    <message>
        <source>The rule is not in the pool any more.</source>
        <translation>Die Regel ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>There is a rule %1 already.</source>
        <translation>Es gibt bereits eine Regel %1.</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>Regel %1 löschen</translation>
    </message>
    <message>
        <source>Linting</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>“%1” has %2 vectors, but “%3” has %4 lines: there must be one line for each.</source>
        <translation>„%1“ hat %2 Vektoren, „%3“ aber %4 Zeilen: Es muss eine Zeile für jeden geben.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” cannot be stored. %3</source>
        <translation>Zeile %1 von „%2“ lässt sich nicht speichern. %3</translation>
    </message>
    <message>
        <source>The pool has no memory with the id “%1”; the ids of “list --json” are meant, one a line.</source>
        <translation>Der Pool hat keine Erinnerung mit der Id „%1“; gemeint sind die Ids von „list --json“, eine je Zeile.</translation>
    </message>
    <message>
        <source>The id “%1” stands there twice.</source>
        <translation>Die Id „%1“ steht dort zweimal.</translation>
    </message>
    <message>
        <source>Storing vectors</source>
        <translation>Vektoren werden gespeichert</translation>
    </message>
    <message>
        <source>The line holds no text.</source>
        <translation>Die Zeile enthält keinen Text.</translation>
    </message>
    <message>
        <source>“%1” names a space of the recipe “full”.</source>
        <translation>„%1“ nennt einen Raum des Rezepts „full“.</translation>
    </message>
    <message>
        <source>A space of vectors cannot be called “%1”.</source>
        <translation>Ein Einbettungsraum kann nicht „%1“ heißen.</translation>
    </message>
    <message>
        <source>The vectors have %1 dimensions, those of the space “%2” have %3.</source>
        <translation>Die Vektoren haben %1 Dimensionen, die des Raums „%2“ haben %3.</translation>
    </message>
    <message>
        <source>“%1” may be several spaces: %2 and %3.</source>
        <translation>„%1“ kann mehrere Räume meinen: %2 und %3.</translation>
    </message>
    <message>
        <source>The pool has no embedding space “%1”. It has: %2.</source>
        <translation>Der Pool hat keinen Einbettungsraum „%1“. Er hat: %2.</translation>
    </message>
    <message>
        <source>The vectors have %1 dimensions, and “%2” names others.</source>
        <translation>Die Vektoren haben %1 Dimensionen, und „%2“ nennt andere.</translation>
    </message>
    <message>
        <source>The vectors of “%1” have %2 dimensions, those of “%3” have %4.</source>
        <translation>Die Vektoren von „%1“ haben %2 Dimensionen, die von „%3“ haben %4.</translation>
    </message>
    <message>
        <source>There are no vectors to store.</source>
        <translation>Es gibt keine Vektoren zu speichern.</translation>
    </message>
    <message>
        <source>A newer question took its place.</source>
        <translation>Eine neuere Anfrage ist an die Stelle getreten.</translation>
    </message>
    <message>
        <source>The map was not made: the pool was closed.</source>
        <translation>Die Karte wurde nicht erstellt: Der Pool wurde geschlossen.</translation>
    </message>
    <message>
        <source>%1 The memory was imported without it.</source>
        <translation>%1 Die Erinnerung wurde ohne ihn importiert.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>Das Messen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Measure one type of memory at a time: they are never mixed.</source>
        <translation>Immer nur einen Erinnerungstyp messen: Typen werden nie gemischt.</translation>
    </message>
    <message>
        <source>The number of memories to retrieve must be at least 1.</source>
        <translation>Abzurufen ist mindestens 1 Erinnerung.</translation>
    </message>
    <message>
        <source>Choose at least one type of memory.</source>
        <translation>Mindestens einen Erinnerungstyp wählen.</translation>
    </message>
    <message>
        <source>The memory has no vector in the space “%1”.</source>
        <translation>Die Erinnerung hat keinen Vektor im Raum „%1“.</translation>
    </message>
    <message>
        <source>The sentences of a memory can be compared one by one once a model can embed them.</source>
        <translation>Die Sätze einer Erinnerung lassen sich einzeln vergleichen, sobald ein Modell sie einbetten kann.</translation>
    </message>
    <message>
        <source>The saved query is not in the pool any more.</source>
        <translation>Die gespeicherte Abfrage ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>A saved query needs a name.</source>
        <translation>Eine gespeicherte Abfrage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A saved query needs a task.</source>
        <translation>Eine gespeicherte Abfrage braucht eine Aufgabe.</translation>
    </message>
    <message>
        <source>Save the query “%1”</source>
        <translation>Abfrage „%1“ speichern</translation>
    </message>
    <message>
        <source>There is a saved query “%1” already.</source>
        <translation>Es gibt schon eine gespeicherte Abfrage „%1“.</translation>
    </message>
    <message>
        <source>Delete the query “%1”</source>
        <translation>Abfrage „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Apply what was tried on %n memories</source>
        <translation>
            <numerusform>Versuch auf %n Erinnerung anwenden</numerusform>
            <numerusform>Versuch auf %n Erinnerungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>The vectors of the space “%1” are of the recipe “%2”; ask with that one instead of “%3”.</source>
        <translation>Die Vektoren des Raums „%1“ sind vom Rezept „%2“; damit fragen statt mit „%3“.</translation>
    </message>
    <message>
        <source>The vector has %1 dimensions, the others of the file have %2.</source>
        <translation>Der Vektor hat %1 Dimensionen, die anderen der Datei haben %2.</translation>
    </message>
    <message>
        <source>A trajectory is what happened: it cannot be written by hand.</source>
        <translation>Eine Trajektorie ist, was geschehen ist: Sie lässt sich nicht von Hand schreiben.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Mark a sentence of “%1” as supported by no step</source>
        <translation>Einen Satz von „%1“ als von keinem Schritt belegt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark a sentence of “%1” as supported by the run</source>
        <translation>Einen Satz von „%1“ als vom Lauf belegt kennzeichnen</translation>
    </message>
    <message>
        <source>Link step %1 to a sentence of “%2”</source>
        <translation>Schritt %1 mit einem Satz von „%2“ verbinden</translation>
    </message>
    <message>
        <source>Unlink step %1 from a sentence of “%2”</source>
        <translation>Schritt %1 von einem Satz von „%2“ lösen</translation>
    </message>
    <message numerus="yes">
        <source>Check the evidence of %n memories</source>
        <translation>
            <numerusform>Belege von %n Erinnerung prüfen</numerusform>
            <numerusform>Belege von %n Erinnerungen prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check the evidence of %n sentences of “%1”</source>
        <translation>
            <numerusform>Belege von %n Satz von „%1“ prüfen</numerusform>
            <numerusform>Belege von %n Sätzen von „%1“ prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence needs a sentence that it is about.</source>
        <translation>Ein Beleg braucht einen Satz, um den es geht.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Es gibt keinen Schritt %1.</translation>
    </message>
    <message>
        <source>Take back what was said of a sentence of “%1”</source>
        <translation>Zurücknehmen, was zu einem Satz von „%1“ gesagt wurde</translation>
    </message>
    <message>
        <source>A newer text took its place.</source>
        <translation>Ein neuerer Text trat an seine Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n rulings on evidence that point to nothing</source>
        <translation>
            <numerusform>%n Entscheidung über Belege entfernen, die auf nichts zeigt</numerusform>
            <numerusform>%n Entscheidungen über Belege entfernen, die auf nichts zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It refers to a run that is not in the pool.</source>
        <translation>Es nennt einen Lauf, der nicht im Pool ist.</translation>
    </message>
    <message>
        <source>It refers to a run that the memory was not made from.</source>
        <translation>Es nennt einen Lauf, aus dem die Erinnerung nicht gemacht wurde.</translation>
    </message>
    <message>
        <source>It refers to a step that the run does not have.</source>
        <translation>Es nennt einen Schritt, den der Lauf nicht hat.</translation>
    </message>
    <message>
        <source>The program stopped while this job ran. Nothing is lost.</source>
        <translation>Das Programm hielt an, während dieser Auftrag lief. Nichts ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>The program stopped while %n calls were under way; they may have been charged.</source>
        <translation>
            <numerusform>Das Programm hielt an, während %n Aufruf unterwegs war; er ist möglicherweise berechnet worden.</numerusform>
            <numerusform>Das Programm hielt an, während %n Aufrufe unterwegs waren; sie sind möglicherweise berechnet worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which prompt is to be changed?</source>
        <translation>Welcher Prompt soll geändert werden?</translation>
    </message>
    <message>
        <source>Take the prompt “%1” of the program again</source>
        <translation>Wieder den Prompt „%1“ des Programms nehmen</translation>
    </message>
    <message>
        <source>Change the prompt “%1”</source>
        <translation>Prompt „%1“ ändern</translation>
    </message>
    <message>
        <source>The proposed memory has no type that a model can make.</source>
        <translation>Die vorgeschlagene Erinnerung hat keinen Typ, den ein Modell erzeugen kann.</translation>
    </message>
    <message>
        <source>The proposed memory has no text.</source>
        <translation>Die vorgeschlagene Erinnerung hat keinen Text.</translation>
    </message>
    <message>
        <source>The proposed memory belongs to no run and no domain.</source>
        <translation>Die vorgeschlagene Erinnerung gehört zu keinem Lauf und keiner Domäne.</translation>
    </message>
    <message>
        <source>“%1” was changed since this was proposed.
It said then: %2
It says now: %3</source>
        <translation>„%1“ wurde seit diesem Vorschlag geändert.
Damals stand da: %2
Jetzt steht da: %3</translation>
    </message>
    <message>
        <source>The run that this was proposed for is not in the pool any more.</source>
        <translation>Der Lauf, für den dies vorgeschlagen wurde, ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>The pool holds this relation of “%1” and “%2” already.</source>
        <translation>Der Pool enthält diese Beziehung zwischen „%1“ und „%2“ schon.</translation>
    </message>
    <message>
        <source>The proposal does not say what it is about.</source>
        <translation>Der Vorschlag sagt nicht, worum es geht.</translation>
    </message>
    <message>
        <source>The proposed text is empty.</source>
        <translation>Der vorgeschlagene Text ist leer.</translation>
    </message>
    <message>
        <source>The proposed verdict does not say whether the run passed.</source>
        <translation>Das vorgeschlagene Urteil sagt nicht, ob der Lauf bestanden hat.</translation>
    </message>
    <message>
        <source>The proposed relation is of no kind that there is.</source>
        <translation>Die Art der vorgeschlagenen Beziehung gibt es nicht.</translation>
    </message>
    <message>
        <source>A relation needs two memories.</source>
        <translation>Eine Beziehung braucht zwei Erinnerungen.</translation>
    </message>
    <message>
        <source>The proposed category has no name.</source>
        <translation>Die vorgeschlagene Kategorie hat keinen Namen.</translation>
    </message>
    <message>
        <source>The run passed.</source>
        <translation>Der Lauf hat bestanden.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist gescheitert.</translation>
    </message>
    <message>
        <source>The memory that this was proposed for is not in the pool any more.</source>
        <translation>Die Erinnerung, für die dies vorgeschlagen wurde, ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>The proposal was accepted already by %1.</source>
        <translation>Der Vorschlag wurde schon von %1 angenommen.</translation>
    </message>
    <message>
        <source>The proposal was rejected by %1. Undo that first.</source>
        <translation>Der Vorschlag wurde von %1 abgelehnt. Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>The proposal is not in the pool.</source>
        <translation>Der Vorschlag ist nicht im Pool.</translation>
    </message>
    <message>
        <source>The proposal is not the one that was stored: its content does not match its hash.</source>
        <translation>Der Vorschlag ist nicht der, der abgelegt wurde: Sein Inhalt passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <source>The proposal was edited by somebody else since you read it.
You read: %1
It says now: %2</source>
        <translation>Der Vorschlag wurde von jemand anderem bearbeitet, seit Sie ihn gelesen haben.
Gelesen haben Sie: %1
Jetzt steht da: %2</translation>
    </message>
    <message>
        <source>Drafted by the rule %1, without a model.</source>
        <translation>Nach der Regel %1 entworfen, ohne Modell.</translation>
    </message>
    <message>
        <source>Proposed by %1 with prompt %2 (call %3).</source>
        <translation>Vorgeschlagen von %1 mit dem Prompt %2 (Aufruf %3).</translation>
    </message>
    <message>
        <source>Proposed by %1 with prompt %2.</source>
        <translation>Vorgeschlagen von %1 mit dem Prompt %2.</translation>
    </message>
    <message>
        <source>Accept the proposed memory “%1”</source>
        <translation>Vorgeschlagene Erinnerung „%1“ annehmen</translation>
    </message>
    <message>
        <source>Accept the general form of “%1”</source>
        <translation>Allgemeine Form von „%1“ annehmen</translation>
    </message>
    <message>
        <source>Accept the verdict on “%1”</source>
        <translation>Urteil über „%1“ annehmen</translation>
    </message>
    <message>
        <source>Accept a relation of “%1”</source>
        <translation>Beziehung von „%1“ annehmen</translation>
    </message>
    <message>
        <source>Accept the category of “%1”</source>
        <translation>Kategorie von „%1“ annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>%n Vorschlag annehmen</numerusform>
            <numerusform>%n Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the proposal “%1”</source>
        <translation>Vorschlag „%1“ bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposals</source>
        <translation>
            <numerusform>%n Vorschlag ablehnen</numerusform>
            <numerusform>%n Vorschläge ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal was accepted by %1. Undo that first.</source>
        <translation>Der Vorschlag wurde von %1 angenommen. Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>The space “%1” holds no vector of this text. It knows the keys of %2 memories and %3 other texts; “waymark embed --query-texts” adds more, and “waymark retrieve --endpoint” asks for it.</source>
        <translation>Der Raum „%1“ hat keinen Vektor dieses Textes. Er kennt die Schlüsseltexte von %2 Erinnerungen und %3 andere Texte; „waymark embed --query-texts“ fügt weitere hinzu, und „waymark retrieve --endpoint“ fragt danach.</translation>
    </message>
    <message>
        <source>The pool has no task to ask.</source>
        <translation>Der Pool hat keine Aufgabe, die abgefragt werden könnte.</translation>
    </message>
    <message>
        <source>Asking tasks with and without each domain</source>
        <translation>Aufgaben werden mit und ohne jede Domäne abgefragt</translation>
    </message>
    <message>
        <source>No task of the pool has a vector in this space: embed the tasks too.</source>
        <translation>Keine Aufgabe des Pools hat einen Vektor in diesem Raum: auch die Aufgaben einbetten.</translation>
    </message>
    <message>
        <source>No task retrieves anything, since its own domain is left out: there are no memories of another one.</source>
        <translation>Keine Aufgabe ruft etwas ab, da ihre eigene Domäne ausgelassen wird: Es gibt keine Erinnerungen einer anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n results from %1</source>
        <translation>
            <numerusform>Import aus %1 (%n Ergebnis)</numerusform>
            <numerusform>Import aus %1 (%n Ergebnisse)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no table with a header and rows.</source>
        <translation>Die Datei ist keine Tabelle mit Kopfzeile und Zeilen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The attempt names no task.</source>
        <translation>Der Versuch nennt keine Aufgabe.</translation>
    </message>
    <message>
        <source>The reported figure is not a number.</source>
        <translation>Die berichtete Angabe ist keine Zahl.</translation>
    </message>
    <message>
        <source>The evaluation is not in the pool any more.</source>
        <translation>Die Auswertung ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>An evaluation needs a name.</source>
        <translation>Eine Auswertung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename the evaluation “%1” to “%2”</source>
        <translation>Auswertung „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>There is an evaluation “%1” already.</source>
        <translation>Es gibt schon eine Auswertung „%1“.</translation>
    </message>
    <message>
        <source>Remove the evaluation “%1”</source>
        <translation>Auswertung „%1“ entfernen</translation>
    </message>
    <message>
        <source>A cause needs a task and a condition.</source>
        <translation>Eine Ursache braucht eine Aufgabe und eine Bedingung.</translation>
    </message>
    <message>
        <source>Say why “%1” fails under “%2”</source>
        <translation>Sagen, warum „%1“ unter „%2“ scheitert</translation>
    </message>
    <message>
        <source>Take back why “%1” fails under “%2”</source>
        <translation>Zurücknehmen, warum „%1“ unter „%2“ scheitert</translation>
    </message>
    <message>
        <source>The perplexity must be at least 2.</source>
        <translation>Die Perplexität muss mindestens 2 sein.</translation>
    </message>
    <message>
        <source>None of the memories of this type has a vector in this space.</source>
        <translation>Keine Erinnerung dieses Typs hat einen Vektor in diesem Raum.</translation>
    </message>
    <message>
        <source>There are no memories of this type to measure.</source>
        <translation>Es gibt keine Erinnerungen dieses Typs zu messen.</translation>
    </message>
    <message>
        <source>All memories of this type are of the domain “%1”: with one domain there is nothing to tell apart.</source>
        <translation>Alle Erinnerungen dieses Typs sind aus der Domäne „%1“: Bei nur einer Domäne gibt es nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>LISI looks at neighbourhoods: it needs six memories at least, and there are %1.</source>
        <translation>LISI betrachtet Nachbarschaften: Er braucht mindestens sechs Erinnerungen, und es gibt %1.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n memories their verified outcome</source>
        <translation>
            <numerusform>%n Erinnerung ihr verifiziertes Ergebnis geben</numerusform>
            <numerusform>%n Erinnerungen ihr verifiziertes Ergebnis geben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>Die Messung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The index compares domains: it needs memories of two at least.</source>
        <translation>Der Index vergleicht Domänen: Er braucht Erinnerungen aus mindestens zwei.</translation>
    </message>
    <message>
        <source>The index needs a domain with two memories at least: here each has one.</source>
        <translation>Der Index braucht mindestens eine Domäne mit zwei Erinnerungen: Hier hat jede nur eine.</translation>
    </message>
    <message>
        <source>Two domains have the same centre, as when they hold the same memories: the index has no bound then.</source>
        <translation>Zwei Domänen haben denselben Mittelpunkt, etwa weil sie dieselben Erinnerungen enthalten: Dann hat der Index keine Grenze.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The vector is no list of numbers.</source>
        <translation>Der Vektor ist keine Liste von Zahlen.</translation>
    </message>
    <message>
        <source>The vector has a value that is no number, at place %1.</source>
        <translation>Der Vektor enthält an Stelle %1 einen Wert, der keine Zahl ist.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>The space “%1” holds vectors of %2; these are of %3. Nothing was mixed.</source>
        <translation>Der Raum „%1“ enthält Vektoren von %2; diese sind von %3. Nichts wurde vermischt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The memory is not in the pool any more.</source>
        <translation>Die Erinnerung ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>The task of this memory is not known, so nothing can be guessed.</source>
        <translation>Die Aufgabe dieser Erinnerung ist nicht bekannt, deshalb lässt sich nichts raten.</translation>
    </message>
    <message>
        <source>The run is not in the pool any more.</source>
        <translation>Der Lauf ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>Jobs of this kind have no items that are asked one by one.</source>
        <translation>Aufträge dieser Art haben keine Posten, nach denen einzeln gefragt wird.</translation>
    </message>
    <message>
        <source>Summaries and insights need a model.</source>
        <translation>Zusammenfassungen und Erkenntnisse brauchen ein Modell.</translation>
    </message>
    <message>
        <source>The job is gone.</source>
        <translation>Den Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The endpoint of this job is not configured any more. Choose another one, or set it up again.</source>
        <translation>Der Endpunkt dieses Auftrags ist nicht mehr eingerichtet. Wählen Sie einen anderen, oder richten Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>There is no memory to choose from.</source>
        <translation>Es gibt keine Erinnerung, aus der zu wählen wäre.</translation>
    </message>
    <message>
        <source>Embedding goes by space, not by items.</source>
        <translation>Eingebettet wird nach Räumen, nicht nach Posten.</translation>
    </message>
</context>
<context>
    <name>llm</name>
    <message>
        <source>%1 sent the key of this endpoint back inside its answer. Nothing of the answer was kept.</source>
        <translation>%1 hat den Schlüssel dieses Endpunkts in der Antwort zurückgesendet. Nichts von der Antwort wurde behalten.</translation>
    </message>
    <message>
        <source>The header “%1” of this endpoint holds characters that cannot be sent. Enter it again in Preferences.</source>
        <translation>Der Kopf „%1“ dieses Endpunkts enthält Zeichen, die nicht gesendet werden können. Geben Sie ihn in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain has no item “%1”. Enter the key again in Preferences.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag „%1“. Geben Sie den Schlüssel in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain did not hand out “%1”. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat „%1“ nicht herausgegeben. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no keychain that answers. Keep the key in an environment variable or a file instead.</source>
        <translation>Es antwortet kein Schlüsselbund. Bewahren Sie den Schlüssel stattdessen in einer Umgebungsvariablen oder einer Datei auf.</translation>
    </message>
    <message>
        <source>Waymark was built without a keychain. Keep the key in an environment variable or a file instead.</source>
        <translation>Waymark wurde ohne Schlüsselbund gebaut. Bewahren Sie den Schlüssel stattdessen in einer Umgebungsvariablen oder einer Datei auf.</translation>
    </message>
    <message>
        <source>There is no key file “%1”. Check its path in Preferences.</source>
        <translation>Es gibt keine Schlüsseldatei „%1“. Prüfen Sie ihren Pfad in den Einstellungen.</translation>
    </message>
    <message>
        <source>The key file “%1” is a link. Name the file itself.</source>
        <translation>Die Schlüsseldatei „%1“ ist ein Link. Nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read: %2.</source>
        <translation>Die Schlüsseldatei „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no plain file, so no key was read from it.</source>
        <translation>„%1“ ist keine gewöhnliche Datei, deshalb wurde kein Schlüssel daraus gelesen.</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to somebody else, so no key was read from it.</source>
        <translation>Die Schlüsseldatei „%1“ gehört jemand anderem, deshalb wurde kein Schlüssel daraus gelesen.</translation>
    </message>
    <message>
        <source>Others can read or write the key file “%1”. Make it yours alone: chmod 600.</source>
        <translation>Andere können die Schlüsseldatei „%1“ lesen oder schreiben. Machen Sie sie nur sich selbst zugänglich: chmod 600.</translation>
    </message>
    <message>
        <source>“%1” is too large for a key file.</source>
        <translation>„%1“ ist zu groß für eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it before Waymark starts, or choose another place for the key.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt. Setzen Sie sie, bevor Waymark startet, oder wählen Sie einen anderen Ort für den Schlüssel.</translation>
    </message>
    <message>
        <source>No answer is recorded for this. Configure an endpoint to ask a model.</source>
        <translation>Dafür ist keine Antwort aufgezeichnet. Richten Sie einen Endpunkt ein, um ein Modell zu fragen.</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>Aufgezeichnete Antworten</translation>
    </message>
    <message>
        <source>A recorded answer needs &quot;purpose&quot;, &quot;subject&quot; and &quot;answer&quot;.</source>
        <translation>Eine aufgezeichnete Antwort braucht „purpose“, „subject“ und „answer“.</translation>
    </message>
    <message>
        <source>This question has a recorded answer already.</source>
        <translation>Zu dieser Frage gibt es schon eine aufgezeichnete Antwort.</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>&quot;%1&quot; is none of the ten categories.</source>
        <translation>„%1“ ist keine der zehn Kategorien.</translation>
    </message>
    <message>
        <source>The model left &quot;%1&quot; empty.</source>
        <translation>Das Modell hat „%1“ leer gelassen.</translation>
    </message>
    <message>
        <source>It is not known whether this run succeeded. Judge it first.</source>
        <translation>Es ist nicht bekannt, ob dieser Lauf erfolgreich war. Erst bewerten.</translation>
    </message>
    <message>
        <source>A memory of type trajectory needs no model.</source>
        <translation>Eine Erinnerung des Typs Trajektorie braucht kein Modell.</translation>
    </message>
    <message>
        <source>No step of this run changes or verifies anything, so there is nothing to draft a workflow from.</source>
        <translation>Kein Schritt dieses Laufs ändert oder prüft etwas, deshalb gibt es nichts, woraus ein Arbeitsablauf zu entwerfen wäre.</translation>
    </message>
    <message>
        <source>For memories of type trajectory the task itself is the query.</source>
        <translation>Bei Erinnerungen des Typs Trajektorie ist die Aufgabe selbst die Abfrage.</translation>
    </message>
    <message>
        <source>The model wrote no plan.</source>
        <translation>Das Modell hat keinen Plan geschrieben.</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; has no place {{%2}}.</source>
        <translation>Der Prompt „%1“ hat keinen Platzhalter {{%2}}.</translation>
    </message>
    <message>
        <source>The place {{%2}} is missing in the prompt &quot;%1&quot;.</source>
        <translation>Im Prompt „%1“ fehlt der Platzhalter {{%2}}.</translation>
    </message>
    <message>
        <source>A prompt begins with &quot;version:&quot; and a number, then &quot;--- system&quot;.</source>
        <translation>Ein Prompt beginnt mit „version:“ und einer Zahl, dann „--- system“.</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; lacks its version, its system part or its user part.</source>
        <translation>Dem Prompt „%1“ fehlt die Version, der System- oder der Benutzerteil.</translation>
    </message>
    <message>
        <source>Nothing is known for the place {{%2}} of the prompt &quot;%1&quot;.</source>
        <translation>Für den Platzhalter {{%2}} des Prompts „%1“ ist nichts bekannt.</translation>
    </message>
    <message>
        <source>There is no prompt &quot;%1&quot;.</source>
        <translation>Es gibt keinen Prompt „%1“.</translation>
    </message>
    <message>
        <source>This item still holds a possible secret (%1) and was not sent. Review it.</source>
        <translation>Dieser Posten enthält noch ein mögliches Geheimnis (%1) und wurde nicht gesendet. Sehen Sie ihn durch.</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be guessed among.</source>
        <translation>Geraten werden kann unter 1 bis %1 Aufgaben.</translation>
    </message>
    <message>
        <source>The task alone is longer than what the model takes, so that nothing is left for the run.</source>
        <translation>Schon die Aufgabe allein ist länger, als das Modell nimmt, sodass für den Lauf nichts übrig bleibt.</translation>
    </message>
    <message>
        <source>The first and the last steps of the run alone are longer than the %1 tokens that the model leaves for them.</source>
        <translation>Schon die ersten und die letzten Schritte des Laufs sind länger als die %1 Token, die das Modell für sie übrig lässt.</translation>
    </message>
</context>
<context>
    <name>retrieval</name>
    <message>
        <source>The map was not made: cancelled.</source>
        <translation>Die Karte wurde nicht erstellt: abgebrochen.</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>Nachbarn werden gesucht</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Karte wird ausgelegt</translation>
    </message>
    <message>
        <source>The neighbours were not found: cancelled.</source>
        <translation>Die Nachbarn wurden nicht gefunden: abgebrochen.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>A compressed field of the pool is damaged.</source>
        <translation>Ein komprimiertes Feld des Pools ist beschädigt.</translation>
    </message>
    <message>
        <source>A compressed field of the pool is larger than 1 GiB.</source>
        <translation>Ein komprimiertes Feld des Pools ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>The task could not be finished.</source>
        <translation>Der Vorgang konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>What was to be changed is not in the pool any more.</source>
        <translation>Was geändert werden sollte, ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>There is no memory with the id “%1”.</source>
        <translation>Es gibt keine Erinnerung mit der ID „%1“.</translation>
    </message>
    <message>
        <source>More than one memory has an id that begins with “%1”.</source>
        <translation>Die IDs mehrerer Erinnerungen beginnen mit „%1“.</translation>
    </message>
    <message>
        <source>The memory is not in the pool any more.</source>
        <translation>Die Erinnerung ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>The program lacks a schema file.</source>
        <translation>Dem Programm fehlt eine Schemadatei.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read.</source>
        <translation>Das Muster „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The vector has %1 dimensions, the space “%2” has %3.</source>
        <translation>Der Vektor hat %1 Dimensionen, der Raum „%2“ hat %3.</translation>
    </message>
    <message>
        <source>The vector has no numbers.</source>
        <translation>Der Vektor enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>The vector has %1 dimensions, more than %2.</source>
        <translation>Der Vektor hat %1 Dimensionen, mehr als %2.</translation>
    </message>
    <message>
        <source>The vector has a value that is no number, at place %1.</source>
        <translation>Der Vektor enthält an Stelle %1 einen Wert, der keine Zahl ist.</translation>
    </message>
    <message>
        <source>The vector is zero: it has no direction.</source>
        <translation>Der Vektor ist null: Er hat keine Richtung.</translation>
    </message>
    <message>
        <source>A space of vectors cannot be called “%1”.</source>
        <translation>Ein Einbettungsraum kann nicht „%1“ heißen.</translation>
    </message>
    <message>
        <source>The space “%1” cannot have %2 dimensions.</source>
        <translation>Der Raum „%1“ kann nicht %2 Dimensionen haben.</translation>
    </message>
    <message>
        <source>The space “%1” holds vectors of the keys “%2”, not of “%3”.</source>
        <translation>Der Raum „%1“ enthält Vektoren der Schlüssel „%2“, nicht „%3“.</translation>
    </message>
    <message>
        <source>There is no trajectory with the id “%1”.</source>
        <translation>Es gibt keine Trajektorie mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>More than one trajectory has an id that begins with “%1”.</source>
        <translation>Mehr als eine Trajektorie hat eine Kennung, die mit „%1“ beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows refer to something that is not in the pool.</source>
        <translation>
            <numerusform>%n Zeile nennt etwas, das nicht im Pool ist.</numerusform>
            <numerusform>%n Zeilen nennen etwas, das nicht im Pool ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the journal have lost rows, or have too many.</source>
        <translation>
            <numerusform>%n Änderung des Journals fehlen Zeilen, oder sie hat zu viele.</numerusform>
            <numerusform>%n Änderungen des Journals fehlen Zeilen, oder sie haben zu viele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rulings on evidence point to a memory or a step that is not in the pool.</source>
        <translation>
            <numerusform>%n Entscheidung über Belege zeigt auf eine Erinnerung oder einen Schritt, der nicht im Pool ist.</numerusform>
            <numerusform>%n Entscheidungen über Belege zeigen auf eine Erinnerung oder einen Schritt, der nicht im Pool ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of the full text does not match the memories.</source>
        <translation>Der Index des Volltexts passt nicht zu den Erinnerungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>the pool</source>
        <translation>den Pool</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>den Tag</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>den Auftrag</translation>
    </message>
    <message>
        <source>The budget of %1 does not suffice: of %2, %3 are spent and %4 reserved, and the next call takes up to %5. Raise it to go on.</source>
        <translation>Das Budget für %1 reicht nicht: Von %2 sind %3 ausgegeben und %4 reserviert, und der nächste Aufruf braucht bis zu %5. Erhöhen Sie es, um weiterzumachen.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Ein Budget kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A budget of a job needs a job.</source>
        <translation>Das Budget eines Auftrags braucht einen Auftrag.</translation>
    </message>
    <message>
        <source>The pool “%1” does not exist.</source>
        <translation>Der Pool „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link. Open the file that it points to.</source>
        <translation>„%1“ ist ein symbolischer Link. Die Datei öffnen, auf die er zeigt.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>„%1“ ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was stored; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Von dieser Änderung wurde nichts gespeichert; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The pool is in use by another program. Try again when it has finished.</source>
        <translation>Der Pool wird von einem anderen Programm verwendet. Erneut versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The pool cannot be written to.</source>
        <translation>In den Pool kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The pool is damaged.</source>
        <translation>Der Pool ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is not a pool.</source>
        <translation>Die Datei ist kein Pool.</translation>
    </message>
    <message>
        <source>The pool could not be written: the disk may be full. Nothing of this change was stored.</source>
        <translation>Der Pool konnte nicht geschrieben werden: Vielleicht ist der Datenträger voll. Von dieser Änderung wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The pool could not be read or written.</source>
        <translation>Der Pool konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The change contradicts something else in the pool.</source>
        <translation>Die Änderung widerspricht etwas anderem im Pool.</translation>
    </message>
    <message>
        <source>A field is larger than 64 MiB.</source>
        <translation>Ein Feld ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>The pool did not accept the request.</source>
        <translation>Der Pool hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The job is not in the pool.</source>
        <translation>Der Auftrag ist nicht im Pool.</translation>
    </message>
    <message>
        <source>There is nothing to do: the job has no items.</source>
        <translation>Es gibt nichts zu tun: Der Auftrag hat keine Posten.</translation>
    </message>
    <message>
        <source>The item is not in the pool.</source>
        <translation>Der Posten ist nicht im Pool.</translation>
    </message>
    <message>
        <source>process %1 on %2 since %3</source>
        <translation>Prozess %1 auf %2 seit %3</translation>
    </message>
    <message>
        <source>Another program runs the background services of this pool (%1). It has to end them first.</source>
        <translation>Ein anderes Programm führt die Hintergrunddienste dieses Pools aus (%1). Es muss sie zuerst beenden.</translation>
    </message>
    <message>
        <source>Another program has taken over the background services of this pool (%1).</source>
        <translation>Ein anderes Programm hat die Hintergrunddienste dieses Pools übernommen (%1).</translation>
    </message>
    <message>
        <source>The background services of this pool have ended.</source>
        <translation>Die Hintergrunddienste dieses Pools sind beendet.</translation>
    </message>
    <message>
        <source>The call is not in the ledger.</source>
        <translation>Der Aufruf steht nicht im Aufrufbuch.</translation>
    </message>
    <message>
        <source>The call was taken over by another process.</source>
        <translation>Der Aufruf wurde von einem anderen Prozess übernommen.</translation>
    </message>
    <message>
        <source>The program stopped before the call was sent.</source>
        <translation>Das Programm hielt an, bevor der Aufruf gesendet wurde.</translation>
    </message>
    <message>
        <source>The program stopped while the call was under way; it may have been charged.</source>
        <translation>Das Programm hielt an, während der Aufruf unterwegs war; er ist möglicherweise berechnet worden.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ ist schon vorhanden.</translation>
    </message>
    <message>
        <source>The backup was cancelled. No file was written.</source>
        <translation>Die Sicherung wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Copying the pool</source>
        <translation>Pool wird kopiert</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Kopie wird geprüft</translation>
    </message>
    <message>
        <source>Restoring was cancelled. The pool is as it was.</source>
        <translation>Das Wiederherstellen wurde abgebrochen. Der Pool ist, wie er war.</translation>
    </message>
    <message>
        <source>A pool cannot be restored from itself.</source>
        <translation>Ein Pool lässt sich nicht aus sich selbst wiederherstellen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Waymark and cannot be restored here.</source>
        <translation>„%1“ wurde von einer neueren Waymark-Version geschrieben und lässt sich hier nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Putting the backup in place</source>
        <translation>Sicherung wird eingesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n budgets do not count what the calls took.</source>
        <translation>
            <numerusform>%n Budget zählt nicht, was die Aufrufe verbraucht haben.</numerusform>
            <numerusform>%n Budgets zählen nicht, was die Aufrufe verbraucht haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs do not count their items as they are.</source>
        <translation>
            <numerusform>%n Auftrag zählt seine Posten nicht so, wie sie sind.</numerusform>
            <numerusform>%n Aufträge zählen ihre Posten nicht so, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals do not say what they were stored with. They cannot be accepted.</source>
        <translation>
            <numerusform>%n Vorschlag sagt nicht, womit er abgelegt wurde. Er kann nicht angenommen werden.</numerusform>
            <numerusform>%n Vorschläge sagen nicht, womit sie abgelegt wurden. Sie können nicht angenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool “%1” is damaged: %2. It was left as it is; restore a backup.</source>
        <translation>Der Pool „%1“ ist beschädigt: %2. Er wurde nicht verändert; eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it looks like a picture</source>
        <translation>die Datei sieht nach einem Bild aus</translation>
    </message>
    <message>
        <source>it looks like a ZIP archive</source>
        <translation>die Datei sieht nach einem ZIP-Archiv aus</translation>
    </message>
    <message>
        <source>it looks like JSON; import it instead</source>
        <translation>die Datei sieht nach JSON aus und lässt sich importieren</translation>
    </message>
    <message>
        <source>it looks like text</source>
        <translation>die Datei sieht nach Text aus</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>its structure cannot be read</source>
        <translation>die Struktur ist nicht lesbar</translation>
    </message>
    <message>
        <source>“%1” is not a pool: %2.</source>
        <translation>„%1“ ist kein Pool: %2.</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>die Datei ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>The pool “%1” was not closed properly and has to be opened for writing once.</source>
        <translation>Der Pool „%1“ wurde nicht ordnungsgemäß geschlossen und muss einmal zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>its schema is not the one of this version (%1)</source>
        <translation>das Schema ist nicht das dieser Version (%1)</translation>
    </message>
    <message>
        <source>its structure is broken</source>
        <translation>die Struktur ist fehlerhaft</translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation>die Schemaversion fehlt</translation>
    </message>
    <message>
        <source>This pool was written by a newer version of Waymark (schema %1, this version knows %2). It is open for reading only.</source>
        <translation>Dieser Pool wurde von einer neueren Waymark-Version geschrieben (Schema %1; diese Version kennt %2). Er ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to. The pool is open for reading only.</source>
        <translation>In die Datei oder ihren Ordner kann nicht geschrieben werden. Der Pool ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The pool “%1” needs an upgrade, but the file cannot be written to.</source>
        <translation>Der Pool „%1“ muss aktualisiert werden, aber in die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The pool is open for reading only.</source>
        <translation>Der Pool ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Opening was cancelled. The pool is as it was.</source>
        <translation>Das Öffnen wurde abgebrochen. Der Pool ist, wie er war.</translation>
    </message>
    <message>
        <source>Upgrading the pool</source>
        <translation>Pool wird auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <source>The lock file “%1” could not be opened: %2.</source>
        <translation>Die Sperrdatei „%1“ konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The pool is being written by another program (%1).</source>
        <translation>Ein anderes Programm schreibt gerade in den Pool (%1).</translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation>unbekannter Prozess</translation>
    </message>
    <message>
        <source>There is no proposal “%1”.</source>
        <translation>Es gibt keinen Vorschlag „%1“.</translation>
    </message>
    <message>
        <source>“%1” is the beginning of several proposals.</source>
        <translation>„%1“ ist der Anfang mehrerer Vorschläge.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>eine Beziehung</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>ein Urteil</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>ein Vorschlag</translation>
    </message>
    <message>
        <source>an ignored finding</source>
        <translation>ein ignorierter Befund</translation>
    </message>
    <message>
        <source>“%1” was changed later: “%2” by %3. Undo that first.</source>
        <translation>„%1“ wurde später geändert: „%2“ von %3. Zuerst diese Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” is not as this change left it, so the change cannot be undone.</source>
        <translation>„%1“ ist nicht mehr so, wie diese Änderung es hinterließ; deshalb lässt sie sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” is used by a later change: “%2” by %3. Undo that first.</source>
        <translation>„%1“ wird von einer späteren Änderung verwendet: „%2“ von %3. Zuerst diese Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” is in use, so the change cannot be undone.</source>
        <translation>„%1“ wird verwendet; deshalb lässt sich die Änderung nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What “%1” added is in use, so there is nothing to take back.</source>
        <translation>Was „%1“ hinzugefügt hat, wird verwendet; deshalb gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is no change %1 in the journal.</source>
        <translation>Es gibt keine Änderung %1 im Journal.</translation>
    </message>
    <message>
        <source>Change %1 came with an import as history and cannot be undone here.</source>
        <translation>Änderung %1 kam als Verlauf mit einem Import und lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Change %1 (“%2”) is undone already.</source>
        <translation>Änderung %1 („%2“) ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The attempt is not in the pool any more.</source>
        <translation>Der Versuch ist nicht mehr im Pool.</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>These results have been imported again since. Remove that evaluation first.</source>
        <translation>Diese Ergebnisse sind seitdem noch einmal importiert worden. Zuerst jene Auswertung entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of evaluations have lost results, or have too many.</source>
        <translation>
            <numerusform>%n Teil einer Auswertung hat Ergebnisse verloren oder hat zu viele.</numerusform>
            <numerusform>%n Teile von Auswertungen haben Ergebnisse verloren oder haben zu viele.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::app::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what the action does (its key)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This works in Pool.</source>
        <translation>Das geht in „Pool“.</translation>
    </message>
    <message>
        <source>This works on the page of a trajectory.</source>
        <translation>Das geht auf der Seite einer Trajektorie.</translation>
    </message>
    <message>
        <source>This needs an open pool.</source>
        <translation>Dazu muss ein Pool geöffnet sein.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The pool cannot be written to now.</source>
        <translation>In den Pool kann jetzt nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Select one memory first.</source>
        <translation>Erst eine einzelne Erinnerung auswählen.</translation>
    </message>
    <message>
        <source>Select a memory first.</source>
        <translation>Erst eine Erinnerung auswählen.</translation>
    </message>
    <message>
        <source>A memory is being edited.</source>
        <translation>Eine Erinnerung wird gerade bearbeitet.</translation>
    </message>
    <message>
        <source>Select a memory with a trajectory in the pool first.</source>
        <translation>Erst eine Erinnerung auswählen, deren Trajektorie im Pool ist.</translation>
    </message>
    <message>
        <source>No trajectory is open.</source>
        <translation>Es ist keine Trajektorie geöffnet.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <source>This works in Retrieval.</source>
        <translation>Das geht in „Abruf“.</translation>
    </message>
    <message>
        <source>This works in Map.</source>
        <translation>Das geht in „Karte“.</translation>
    </message>
    <message>
        <source>Select a candidate first.</source>
        <translation>Zuerst einen Kandidaten auswählen.</translation>
    </message>
    <message>
        <source>Nothing is tried.</source>
        <translation>Es wird nichts versucht.</translation>
    </message>
    <message>
        <source>This works in Lineage.</source>
        <translation>Das geht in der Herkunft.</translation>
    </message>
    <message>
        <source>Open the ladder of a run or memory first.</source>
        <translation>Öffnen Sie zuerst die Leiter eines Laufs oder einer Erinnerung.</translation>
    </message>
    <message>
        <source>No texts are compared.</source>
        <translation>Es werden keine Texte verglichen.</translation>
    </message>
    <message>
        <source>This works in Jobs.</source>
        <translation>Das geht in „Aufträge“.</translation>
    </message>
    <message>
        <source>Nobody serves the jobs of this pool.</source>
        <translation>Niemand bedient die Aufträge dieses Pools.</translation>
    </message>
    <message>
        <source>Choose a job that is not over first.</source>
        <translation>Erst einen Auftrag auswählen, der nicht beendet ist.</translation>
    </message>
    <message>
        <source>No item of this job failed.</source>
        <translation>Kein Posten dieses Auftrags ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Choose an item of a job first.</source>
        <translation>Erst einen Posten eines Auftrags auswählen.</translation>
    </message>
    <message>
        <source>Choose an item that is over first.</source>
        <translation>Erst einen Posten auswählen, der beendet ist.</translation>
    </message>
    <message>
        <source>A proposal is being edited.</source>
        <translation>Ein Vorschlag wird gerade bearbeitet.</translation>
    </message>
    <message>
        <source>Choose an item whose proposal is open first.</source>
        <translation>Erst einen Posten auswählen, dessen Vorschlag offen ist.</translation>
    </message>
    <message>
        <source>No proposal is compared.</source>
        <translation>Es wird kein Vorschlag verglichen.</translation>
    </message>
    <message>
        <source>This works in Results.</source>
        <translation>Das geht in „Ergebnisse“.</translation>
    </message>
    <message>
        <source>Choose a task and the method “Rerank by model” or “Rewrite by model” first; an answer that is shown is not asked for again.</source>
        <translation>Zuerst eine Aufgabe und die Methode „Durch ein Modell neu ordnen“ oder „Durch ein Modell umschreiben“ wählen; nach einer Antwort, die gezeigt wird, wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Nothing that a model rewrote is shown.</source>
        <translation>Es wird nichts gezeigt, was ein Modell umgeschrieben hat.</translation>
    </message>
    <message>
        <source>No figure is shown.</source>
        <translation>Es wird keine Abbildung gezeigt.</translation>
    </message>
    <message>
        <source>The flip ledger is not shown.</source>
        <translation>Die Liste der Kippfälle wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The audit of the judge is not shown.</source>
        <translation>Die Überprüfung des Bewerters wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>waymark::app::CommandController</name>
    <message>
        <source>%1, on</source>
        <translation>%1, an</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Recent pools</source>
        <translation>Zuletzt geöffnete Pools</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menü %1</translation>
    </message>
</context>
<context>
    <name>waymark::app::ComparisonController</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>Zusammenfassung der Aufgabe</translation>
    </message>
    <message>
        <source>Goal in full</source>
        <translation>Ziel im Ganzen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>Zusammenfassung der Erfahrung</translation>
    </message>
    <message>
        <source>Commands, one a line</source>
        <translation>Befehle, einer je Zeile</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Until %1, changed by %2</source>
        <translation>Bis %1, geändert von %2</translation>
    </message>
    <message>
        <source>Derived from it: %1</source>
        <translation>Daraus abgeleitet: %1</translation>
    </message>
    <message>
        <source>Derived from: %1</source>
        <translation>Abgeleitet aus: %1</translation>
    </message>
    <message>
        <source>Superseded by: %1</source>
        <translation>Ersetzt durch: %1</translation>
    </message>
    <message>
        <source>Supersedes: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>Doppelt: %1</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>Widerspricht: %1</translation>
    </message>
    <message>
        <source>Compatible: %1</source>
        <translation>Verträglich: %1</translation>
    </message>
    <message>
        <source>Of the same run: %1</source>
        <translation>Aus demselben Lauf: %1</translation>
    </message>
    <message>
        <source>There is nothing to compare it with: it has no earlier text, no relation and no sibling of its type.</source>
        <translation>Es gibt nichts zum Vergleichen: keinen früheren Text, keine Beziehung und kein Geschwister derselben Art.</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>%1 of %2 texts to compare with; %3 shows the next.</source>
        <translation>%1 von %2 Texten zum Vergleichen; %3 zeigt den nächsten.</translation>
    </message>
    <message>
        <source>The only text to compare with; %1 goes back to the panes.</source>
        <translation>Der einzige Text zum Vergleichen; %1 führt zurück zu den Feldern.</translation>
    </message>
    <message>
        <source>There is nothing to generalise by rule: no particular of the run is named, or none that can be put more generally.</source>
        <translation>Nach Regeln lässt sich nichts verallgemeinern: Nichts Besonderes aus dem Lauf ist genannt, oder nichts davon lässt sich allgemeiner sagen.</translation>
    </message>
    <message>
        <source>As it is stored</source>
        <translation>Wie es gespeichert ist</translation>
    </message>
    <message>
        <source>Proposed generalisation, by rule</source>
        <translation>Vorgeschlagene Verallgemeinerung, nach Regeln</translation>
    </message>
    <message>
        <source>Proposed generalisation, by %1</source>
        <translation>Vorgeschlagene Verallgemeinerung, von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n particular(s) of the run are put more generally. Nothing is stored before you keep it; the old text stays in the history.</source>
        <translation>
            <numerusform>%n Besonderheit des Laufs wird allgemeiner gesagt. Gespeichert wird erst, wenn Sie es behalten; der alte Text bleibt im Verlauf.</numerusform>
            <numerusform>%n Besonderheiten des Laufs werden allgemeiner gesagt. Gespeichert wird erst, wenn Sie es behalten; der alte Text bleibt im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>As you write it</source>
        <translation>Wie Sie es schreiben</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>A new %1 of this run</source>
        <translation>Neu aus diesem Lauf: %1</translation>
    </message>
    <message>
        <source>An insight names no file, identifier or text of the run: it is to help with other tasks.</source>
        <translation>Eine Erkenntnis nennt keine Datei, keinen Bezeichner und keinen Text des Laufs: Sie soll bei anderen Aufgaben helfen.</translation>
    </message>
    <message>
        <source>At the right stands what you wrote last time and did not keep.</source>
        <translation>Rechts steht, was Sie beim letzten Mal geschrieben und nicht übernommen haben.</translation>
    </message>
    <message>
        <source>As somebody else has stored it meanwhile</source>
        <translation>Wie es jemand anderes inzwischen gespeichert hat</translation>
    </message>
    <message>
        <source>The memory was changed while you were writing. Take what you want of your text and keep it again.</source>
        <translation>Die Erinnerung wurde geändert, während Sie schrieben. Übernehmen Sie von Ihrem Text, was Sie wollen, und behalten Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>waymark::app::EditController</name>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n memories</source>
        <translation>
            <numerusform>%n Erinnerung annehmen</numerusform>
            <numerusform>%n Erinnerungen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>%n annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n memories</source>
        <translation>
            <numerusform>%n Erinnerung ablehnen</numerusform>
            <numerusform>%n Erinnerungen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>%n ablehnen</numerusform>
            <numerusform>%n ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n memories as needing work</source>
        <translation>
            <numerusform>Bei %n Erinnerung Nacharbeit vermerken</numerusform>
            <numerusform>Bei %n Erinnerungen Nacharbeit vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>Bei %n vermerken</numerusform>
            <numerusform>Bei %n vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n memories back to unreviewed</source>
        <translation>
            <numerusform>%n Erinnerung auf ungeprüft zurücksetzen</numerusform>
            <numerusform>%n Erinnerungen auf ungeprüft zurücksetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n</source>
        <translation>
            <numerusform>%n zurücksetzen</numerusform>
            <numerusform>%n zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a decision under your name. One undo takes all of it back.</source>
        <translation>Zu jeder wird eine Entscheidung unter dem eigenen Namen festgehalten. Einmal rückgängig machen nimmt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n memories</source>
        <translation>
            <numerusform>%n Erinnerung ausmustern</numerusform>
            <numerusform>%n Erinnerungen ausmustern</numerusform>
        </translation>
    </message>
    <message>
        <source>What is retired is out of retrieval and export, stays in the pool and can be reinstated.</source>
        <translation>Was ausgemustert ist, wird weder abgerufen noch exportiert, bleibt aber im Pool und lässt sich wieder aufnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n</source>
        <translation>
            <numerusform>%n ausmustern</numerusform>
            <numerusform>%n ausmustern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n memories</source>
        <translation>
            <numerusform>%n Erinnerung wieder aufnehmen</numerusform>
            <numerusform>%n Erinnerungen wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>They take part in retrieval and export again.</source>
        <translation>Sie werden wieder abgerufen und exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n</source>
        <translation>
            <numerusform>%n wieder aufnehmen</numerusform>
            <numerusform>%n wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search “%1”:</source>
        <translation>Name der Suche „%1“:</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>waymark::app::ImportController</name>
    <message>
        <source>Save the import report</source>
        <translation>Importbericht speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Import trajectories and memories</source>
        <translation>Trajektorien und Erinnerungen importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>An import is running. Drop the files again when it has finished.</source>
        <translation>Ein Import läuft. Die Dateien erneut ablegen, wenn er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor text.</source>
        <translation>Die Zwischenablage enthält weder Dateien noch Text.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was kept.</source>
        <translation>Der Import wurde abgebrochen. Nichts davon wurde behalten.</translation>
    </message>
</context>
<context>
    <name>waymark::app::JobsController</name>
    <message>
        <source>“%1” is dropped with what it has in flight, which may have to be paid for all the same. What is done stays as proposals.</source>
        <translation>„%1“ wird verworfen, samt dem, was unterwegs ist; das muss möglicherweise trotzdem bezahlt werden. Was erledigt ist, bleibt als Vorschläge.</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
</context>
<context>
    <name>waymark::app::LineageController</name>
    <message>
        <source>This is the last memory of the list in Pool.</source>
        <translation>Das ist die letzte Erinnerung der Liste im Pool.</translation>
    </message>
    <message>
        <source>This is the first memory of the list in Pool.</source>
        <translation>Das ist die erste Erinnerung der Liste im Pool.</translation>
    </message>
    <message>
        <source>There is no finding further down in the list of Pool.</source>
        <translation>Weiter unten in der Liste des Pools gibt es keinen Befund.</translation>
    </message>
    <message>
        <source>There is no finding further up in the list of Pool.</source>
        <translation>Weiter oben in der Liste des Pools gibt es keinen Befund.</translation>
    </message>
    <message>
        <source>Go to a finding first.</source>
        <translation>Gehen Sie zuerst zu einem Befund.</translation>
    </message>
    <message>
        <source>There is no run to link a step of.</source>
        <translation>Es gibt keinen Lauf, dessen Schritt sich verbinden ließe.</translation>
    </message>
    <message>
        <source>saved query</source>
        <translation>gespeicherte Anfrage</translation>
    </message>
    <message>
        <source>%1, rank %2: %3</source>
        <extracomment>One time that a memory was retrieved: when, rank, what was asked</extracomment>
        <translation>%1, Rang %2: %3</translation>
    </message>
    <message>
        <source>Keep or drop the text that you are writing first.</source>
        <translation>Behalten oder verwerfen Sie zuerst den Text, den Sie gerade schreiben.</translation>
    </message>
</context>
<context>
    <name>waymark::app::LintController</name>
    <message>
        <source>Walk through them (%1)</source>
        <translation>Durchgehen (%1)</translation>
    </message>
    <message>
        <source>There is no finding further down in this list.</source>
        <translation>Weiter unten in dieser Liste gibt es keinen Befund.</translation>
    </message>
    <message>
        <source>There is no finding further up in this list.</source>
        <translation>Weiter oben in dieser Liste gibt es keinen Befund.</translation>
    </message>
    <message>
        <source>There is no finding to ignore here.</source>
        <translation>Hier gibt es keinen Befund, der zu ignorieren wäre.</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <extracomment>Of a finding: rule, the words it is about</extracomment>
        <translation>%1 ignorieren</translation>
    </message>
    <message>
        <source>Ignore %1: “%2”</source>
        <translation>%1 ignorieren: „%2“</translation>
    </message>
    <message>
        <source>It is not counted any more. Who reads it sees your reason and can take it back.</source>
        <translation>Der Befund zählt nicht mehr. Wer ihn liest, sieht die Begründung und kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>Dieser Befund</translation>
    </message>
    <message>
        <source>This rule in this memory</source>
        <translation>Diese Regel in dieser Erinnerung</translation>
    </message>
    <message>
        <source>This text everywhere</source>
        <translation>Dieser Text überall</translation>
    </message>
    <message>
        <source>There is nothing to generalise by rule: no particular of the run is named, or none that can be put more generally.</source>
        <translation>Nach Regeln lässt sich nichts verallgemeinern: Nichts Besonderes aus dem Lauf ist genannt, oder nichts davon lässt sich allgemeiner sagen.</translation>
    </message>
    <message>
        <source>Proposed generalisation</source>
        <translation>Vorgeschlagene Verallgemeinerung</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>nach Regel</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n particular(s) of the run are put more generally. Nothing is stored before you use it.</source>
        <translation>
            <numerusform>%n Besonderheit des Laufs ist allgemeiner gesagt. Gespeichert wird erst mit der Übernahme.</numerusform>
            <numerusform>%n Besonderheiten des Laufs sind allgemeiner gesagt. Gespeichert wird erst mit der Übernahme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>There is no fix for this finding.</source>
        <translation>Für diesen Befund gibt es keine Behebung.</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>Behebung von %1</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>read it first</source>
        <translation>erst lesen</translation>
    </message>
    <message>
        <source>Only what is seen changes, not what the text says.</source>
        <translation>Nur das Sichtbare ändert sich, nicht die Aussage des Textes.</translation>
    </message>
    <message>
        <source>It may change what the text says.</source>
        <translation>Die Aussage des Textes kann sich ändern.</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Behebung anwenden</translation>
    </message>
    <message>
        <source>No finding says that this memory reads as another type.</source>
        <translation>Kein Befund sagt, dass sich diese Erinnerung wie ein anderer Typ liest.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): what does not transfer, what has gone stale, what is unsafe.</source>
        <translation>
            <numerusform>%n Befund: was sich nicht übertragen lässt, was veraltet und was unsicher ist.</numerusform>
            <numerusform>%n Befunde: was sich nicht übertragen lässt, was veraltet und was unsicher ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::app::MainWindow</name>
    <message>
        <source>%1 – Waymark</source>
        <translation>%1 – Waymark</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>The pool was upgraded to this version. A backup of it as it was is “%1”.</source>
        <translation>Der Pool wurde auf diese Version aktualisiert. Sein vorheriger Stand liegt als Sicherung in „%1“.</translation>
    </message>
    <message>
        <source>Open a pool or make a new one first; then drop the files again.</source>
        <translation>Zuerst einen Pool öffnen oder neu anlegen, dann die Dateien erneut ablegen.</translation>
    </message>
    <message>
        <source>Waymark pools (*.waymark)</source>
        <translation>Waymark-Pools (*.waymark)</translation>
    </message>
    <message>
        <source>Open pool</source>
        <translation>Pool öffnen</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Neuer Pool</translation>
    </message>
    <message>
        <source>What is planted in the sample pool</source>
        <translation>Eingebaute Fehler im Beispielpool</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Date by which validity and age are judged</source>
        <translation>Datum, nach dem Gültigkeit und Alter bestimmt werden</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>No pool</source>
        <translation>Kein Pool</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Opening the pool…</source>
        <translation>Pool wird geöffnet…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Trajectory %1</source>
        <translation>Trajektorie %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The filter of last time is still on, and shows %1 of %2 memories: %3</source>
        <translation>Der Filter vom letzten Mal gilt noch und zeigt %1 von %2 Erinnerungen: %3</translation>
    </message>
    <message>
        <source>This is no link to a memory or a trajectory: %1</source>
        <translation>Das ist kein Link zu einer Erinnerung oder Trajektorie: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings, import report and log</source>
        <translation>Befunde, Importbericht und Protokoll</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The ladder could not be written to “%1”: %2.</source>
        <translation>Die Leiter ließ sich nicht nach „%1“ schreiben: %2.</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für einen Browser (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Keep the ladder</source>
        <translation>Leiter speichern</translation>
    </message>
    <message>
        <source>The ladder was written to “%1”.</source>
        <translation>Die Leiter wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message numerus="yes">
        <source>Jobs (%n running)</source>
        <translation>
            <numerusform>Aufträge (%n läuft)</numerusform>
            <numerusform>Aufträge (%n laufen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>waymark::app::MapController</name>
    <message>
        <source>Laying out the map…</source>
        <translation>Karte wird ausgelegt…</translation>
    </message>
    <message>
        <source>Cancel the map</source>
        <translation>Karte abbrechen</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>Die Karte entsteht…</translation>
    </message>
</context>
<context>
    <name>waymark::app::ModelChoiceController</name>
    <message>
        <source>A model chooses among memories of one type: choose one.</source>
        <translation>Ein Modell wählt unter Erinnerungen eines Typs: einen wählen.</translation>
    </message>
    <message>
        <source>What is tried is ranked by cosine. A model is asked about the pool as it is: drop or apply what you try first.</source>
        <translation>Was versucht wird, ist nach Kosinus geordnet. Ein Modell wird nach dem Pool gefragt, wie er ist: den Versuch zuerst verwerfen oder anwenden.</translation>
    </message>
    <message>
        <source>No endpoint is configured yet: there is nobody to ask.</source>
        <translation>Es ist noch kein Endpunkt eingerichtet: Niemand kann gefragt werden.</translation>
    </message>
    <message>
        <source>The endpoint names no model: name one in the preferences.</source>
        <translation>Der Endpunkt nennt kein Modell: in den Einstellungen eines angeben.</translation>
    </message>
    <message>
        <source>There is no memory to choose from.</source>
        <translation>Es gibt keine Erinnerung zur Auswahl.</translation>
    </message>
    <message>
        <source>The pool is open for reading only: what a model answers could not be kept.</source>
        <translation>Der Pool ist nur zum Lesen geöffnet: Was ein Modell antwortet, ließe sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>Das Modell wird gefragt…</translation>
    </message>
    <message>
        <source>Cancel the question</source>
        <translation>Frage abbrechen</translation>
    </message>
    <message>
        <source>The model is being asked…</source>
        <translation>Das Modell wird gerade gefragt…</translation>
    </message>
    <message>
        <source>What asking takes is being worked out…</source>
        <translation>Was die Frage braucht, wird berechnet…</translation>
    </message>
</context>
<context>
    <name>waymark::app::PoolController</name>
    <message>
        <source>The pool holds no trajectory for this memory.</source>
        <translation>Der Pool enthält keine Trajektorie zu dieser Erinnerung.</translation>
    </message>
</context>
<context>
    <name>waymark::app::PoolJobs</name>
    <message>
        <source>The variable “%1”, in which its key should be, is empty or not set.</source>
        <translation>Die Variable „%1“, in der sein Schlüssel stehen sollte, ist leer oder nicht gesetzt.</translation>
    </message>
    <message>
        <source>No answer is recorded for this pool.</source>
        <translation>Für diesen Pool ist keine Antwort aufgezeichnet.</translation>
    </message>
    <message>
        <source>The pool is open for reading only: it has no jobs of its own now.</source>
        <translation>Der Pool ist nur zum Lesen geöffnet: Er hat jetzt keine eigenen Aufträge.</translation>
    </message>
    <message>
        <source>The pool is open for reading only: what a model answers could not be kept.</source>
        <translation>Der Pool ist nur zum Lesen geöffnet: Was ein Modell antwortet, ließe sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The endpoint is not configured any more.</source>
        <translation>Der Endpunkt ist nicht mehr eingerichtet.</translation>
    </message>
</context>
<context>
    <name>waymark::app::ProposalController</name>
    <message>
        <source>As it is stored</source>
        <translation>Wie es gespeichert ist</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>As proposed by %1</source>
        <translation>Wie von %1 vorgeschlagen</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>At the right stands what you wrote last time and did not keep.</source>
        <translation>Rechts steht, was Sie beim letzten Mal geschrieben und nicht übernommen haben.</translation>
    </message>
    <message>
        <source>What you keep is accepted as it stands at the right.</source>
        <translation>Was Sie behalten, wird so angenommen, wie es rechts steht.</translation>
    </message>
</context>
<context>
    <name>waymark::app::ResultLedgers</name>
    <message>
        <source>A task counts as passed when one of its attempts passed.</source>
        <translation>Eine Aufgabe gilt als bestanden, wenn einer ihrer Versuche bestanden hat.</translation>
    </message>
    <message>
        <source>A task counts as passed when more than half of its attempts passed.</source>
        <translation>Eine Aufgabe gilt als bestanden, wenn mehr als die Hälfte ihrer Versuche bestanden hat.</translation>
    </message>
    <message>
        <source>Tasks that go the other way with memory, %1</source>
        <translation>Aufgaben, die mit Erinnerung anders ausgehen, %1</translation>
    </message>
    <message>
        <source>The runs of this pool that were judged and verified</source>
        <translation>Die Läufe dieses Pools, die bewertet und verifiziert wurden</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n memories</source>
        <translation>
            <numerusform>%n Erinnerung ausmustern</numerusform>
            <numerusform>%n Erinnerungen ausmustern</numerusform>
        </translation>
    </message>
    <message>
        <source>Results speak against them: with each of them tasks are likely to fail that pass without it.</source>
        <translation>Ergebnisse sprechen gegen sie: Mit jeder von ihnen scheitern wahrscheinlich Aufgaben, die ohne sie bestehen.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Read verdicts of a judge</source>
        <translation>Urteile eines Bewerters lesen</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>Fälle aus %1</translation>
    </message>
</context>
<context>
    <name>waymark::app::ResultsController</name>
    <message>
        <source>All results of this pool</source>
        <translation>Alle Ergebnisse dieses Pools</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Ergebnissatz</numerusform>
            <numerusform>%n Ergebnissätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported rate(s)</source>
        <translation>
            <numerusform>%n berichtete Quote</numerusform>
            <numerusform>%n berichtete Quoten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attempts, %2 reported rates</source>
        <translation>%1 Versuche, %2 berichtete Quoten</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Ergebnisse werden gelesen…</translation>
    </message>
    <message>
        <source>Flip ledger</source>
        <translation>Liste der Kippfälle</translation>
    </message>
    <message>
        <source>Effect of each memory</source>
        <translation>Wirkung jeder Erinnerung</translation>
    </message>
    <message>
        <source>Audit of the judge</source>
        <translation>Überprüfung des Bewerters</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring how memories transfer…</source>
        <translation>Es wird gemessen, wie sich Erinnerungen übertragen…</translation>
    </message>
    <message>
        <source>Cancel measuring</source>
        <translation>Messung abbrechen</translation>
    </message>
    <message>
        <source>Rename the results</source>
        <translation>Ergebnisse umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>waymark::app::RetrievalController</name>
    <message>
        <source>The pool does not know the task of this memory: its title stands in for it.</source>
        <translation>Der Pool kennt die Aufgabe dieser Erinnerung nicht: Ihr Titel steht dafür.</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>Aufgabe wählen</translation>
    </message>
    <message>
        <source>Words of a task, or its id</source>
        <translation>Wörter einer Aufgabe oder ihre Id</translation>
    </message>
    <message>
        <source>The pool knows the text of no task. Type or paste one.</source>
        <translation>Der Pool kennt den Text keiner Aufgabe. Eine eintippen oder einfügen.</translation>
    </message>
    <message>
        <source>No task of the pool has these words.</source>
        <translation>Keine Aufgabe des Pools hat diese Wörter.</translation>
    </message>
    <message>
        <source>Without a task nothing is retrieved.</source>
        <translation>Ohne Aufgabe wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 eligible</source>
        <translation>%1 · %2 von %3 abrufbar</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>%1 Else it would stand at rank %2.</source>
        <translation>%1 Sonst stünde sie auf Rang %2.</translation>
    </message>
    <message>
        <source>It is in the prompt, at rank %1.</source>
        <translation>Sie steht im Prompt, auf Rang %1.</translation>
    </message>
    <message>
        <source>Rank %1 is below the top %2: its score is %3, and it would need more than %4.</source>
        <translation>Rang %1 liegt unter den Top %2: Ihre Wertung ist %3, nötig wären mehr als %4.</translation>
    </message>
    <message>
        <source>It stands at rank %1 by cosine: a model that is asked sees it.</source>
        <translation>Nach Kosinus steht sie auf Rang %1: Ein gefragtes Modell sieht sie.</translation>
    </message>
    <message>
        <source>It stands at rank %1 by cosine: a model that is asked sees the %2 nearest.</source>
        <translation>Nach Kosinus steht sie auf Rang %1: Ein gefragtes Modell sieht die %2 nächsten.</translation>
    </message>
    <message>
        <source>A model is to choose among the candidates. What it chooses stands here once it has been asked.</source>
        <translation>Ein Modell soll unter den Kandidaten wählen. Was es wählt, steht hier, sobald es gefragt wurde.</translation>
    </message>
    <message>
        <source>The model chose none of the memories, so nothing is added to the agent&apos;s prompt.</source>
        <translation>Das Modell hat keine der Erinnerungen gewählt, also kommt nichts zum Prompt des Agenten hinzu.</translation>
    </message>
</context>
<context>
    <name>waymark::app::RulesController</name>
    <message>
        <source>The pattern that it looks for</source>
        <translation>Das Muster, nach dem sie sucht</translation>
    </message>
    <message>
        <source>The search whose memories it finds</source>
        <translation>Die Suche, deren Erinnerungen sie findet</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Linting the pool…</source>
        <translation>Der Pool wird geprüft…</translation>
    </message>
    <message>
        <source>Cancel the pass</source>
        <translation>Durchgang abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) were linted: </source>
        <translation>
            <numerusform>%n Erinnerung wurde geprüft: </numerusform>
            <numerusform>%n Erinnerungen wurden geprüft: </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings and %3 notes stand; %4 are new, %5 are gone.</source>
        <translation>%1 Fehler, %2 Warnungen und %3 Hinweise bestehen; %4 sind neu, %5 sind weg.</translation>
    </message>
</context>
<context>
    <name>waymark::app::SavedQueryController</name>
    <message>
        <source>Save query</source>
        <translation>Abfrage speichern</translation>
    </message>
    <message>
        <source>Name of the query:</source>
        <translation>Name der Abfrage:</translation>
    </message>
    <message>
        <source>Rename the query</source>
        <translation>Abfrage umbenennen</translation>
    </message>
</context>
<context>
    <name>waymark::app::StatusLine</name>
    <message>
        <source>Validity and age are judged by this date. Click to choose another one.</source>
        <translation>Gültigkeit und Alter werden nach diesem Datum bestimmt. Klicken, um ein anderes zu wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n Trajektorie</numerusform>
            <numerusform>%n Trajektorien</numerusform>
        </translation>
    </message>
    <message>
        <source>As of today, %1</source>
        <translation>Stand: heute, %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>waymark::app::Tour</name>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The picture “%1” did not get ready.</source>
        <translation>Das Bild „%1“ wurde nicht fertig.</translation>
    </message>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translation>Das Bild „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Two reports give different totals after a field of the order table was changed. Find out which readers of the field were forgotten and repair them.</source>
        <translation>Zwei Berichte ergeben verschiedene Summen, seit ein Feld der Bestelltabelle geändert wurde. Herausfinden, welche Leser des Felds vergessen wurden, und sie reparieren.</translation>
    </message>
    <message>
        <source>Reproduce the fault with the smallest case, read how the value gets lost, change only that, and run the tests of the module.</source>
        <translation>Reproduce the fault with the smallest case, read how the value gets lost, change only that, and run the tests of the module.</translation>
    </message>
    <message>
        <source>Reproduce the fault with the smallest failing case before changing anything</source>
        <translation>Reproduce the fault with the smallest failing case before changing anything</translation>
    </message>
</context>
<context>
    <name>waymark::app::TourController</name>
    <message>
        <source>Read what the pool holds</source>
        <translation>Lesen, was der Pool enthält</translation>
    </message>
    <message>
        <source>Each row is one memory: a trajectory, a workflow, a summary or an insight. Walk down the list and read at the right.</source>
        <translation>Jede Zeile ist eine Erinnerung: Trajektorie, Arbeitsablauf, Zusammenfassung oder Erkenntnis. Die Liste hinuntergehen und rechts lesen.</translation>
    </message>
    <message>
        <source>See where it comes from</source>
        <translation>Sehen, woher es kommt</translation>
    </message>
    <message>
        <source>A memory stands beside the run that it was made from. Jump to its trajectory, and back with the same key.</source>
        <translation>Eine Erinnerung steht neben dem Lauf, aus dem sie entstand. Zu seiner Trajektorie springen und mit derselben Taste zurück.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Accept or reject the memory. The decision is stored at once, under your name and with its date.</source>
        <translation>Die Erinnerung annehmen oder ablehnen. Die Entscheidung wird sofort gespeichert, mit Name und Datum.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Every change has a name and can be undone, also after a restart. The history of the memory keeps both.</source>
        <translation>Jede Änderung hat einen Namen und lässt sich rückgängig machen, auch nach einem Neustart. Der Verlauf der Erinnerung behält beides.</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Alles mit der Tastatur</translation>
    </message>
    <message>
        <source>The palette finds every command, and the sheet shows every key. The Help menu lists the faults that are planted in this pool.</source>
        <translation>Die Palette findet jeden Befehl, die Übersicht zeigt jede Taste. Das Menü „Hilfe“ nennt die Fehler, die in diesem Pool versteckt sind.</translation>
    </message>
    <message>
        <source>See what lint finds</source>
        <translation>Sehen, was Lint findet</translation>
    </message>
    <message>
        <source>Lint marks what does not transfer, what has gone stale and what is unsafe. Walk from finding to finding; each says at the right what is wrong.</source>
        <translation>Lint markiert, was sich nicht übertragen lässt, was veraltet und was unsicher ist. Von Befund zu Befund gehen; rechts steht jeweils, was falsch ist.</translation>
    </message>
</context>
<context>
    <name>waymark::app::WhatIfController</name>
    <message>
        <source>What if another memory stood in its place?</source>
        <translation>Was wäre, wenn eine andere Erinnerung an ihrer Stelle stünde?</translation>
    </message>
    <message>
        <source>Words of its title</source>
        <translation>Wörter ihres Titels</translation>
    </message>
    <message>
        <source>No memory of the list has these words.</source>
        <translation>Keine Erinnerung der Liste hat diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s) that you tried</source>
        <translation>
            <numerusform>%n versuchte Änderung anwenden</numerusform>
            <numerusform>%n versuchte Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>The memories are changed in the pool, as one change that can be undone.</source>
        <translation>Die Erinnerungen werden im Pool geändert, als eine Änderung, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>title edited</source>
        <translation>Titel bearbeitet</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>Text bearbeitet</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>the added memory</source>
        <translation>die hinzugefügte Erinnerung</translation>
    </message>
    <message>
        <source>%1 enters with %2</source>
        <translation>%1 kommt mit %2 hinzu</translation>
    </message>
    <message>
        <source>%1 leaves, it had %2</source>
        <translation>%1 fällt weg, sie hatte %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Rank %1, %2: %3 to %4, rank %5 to %6.</source>
        <translation>Rang %1, %2: %3 auf %4, Rang %5 auf %6.</translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <translation>Versucht: %1.</translation>
    </message>
    <message>
        <source>The prompt keeps its memories.</source>
        <translation>Der Prompt behält seine Erinnerungen.</translation>
    </message>
    <message>
        <source>This query: the same memories are retrieved.</source>
        <translation>Diese Abfrage: Es werden dieselben Erinnerungen abgerufen.</translation>
    </message>
    <message>
        <source>This query: %1.</source>
        <translation>Diese Abfrage: %1.</translation>
    </message>
    <message>
        <source>Saved queries: %1 of %2 retrieve others.</source>
        <translation>Gespeicherte Abfragen: %1 von %2 rufen andere ab.</translation>
    </message>
    <message>
        <source>This query: a model chooses, and is not asked about what is tried.</source>
        <translation>Diese Abfrage: Ein Modell wählt und wird nicht nach dem gefragt, was versucht wird.</translation>
    </message>
</context>
<context>
    <name>waymark::app::WorkController</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Waymark JSON lines (*.jsonl)</source>
        <translation>Waymark-JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>MTL memory pool (*.pkl)</source>
        <translation>MTL-Erinnerungspool (*.pkl)</translation>
    </message>
    <message>
        <source>Export the memories of the filter</source>
        <translation>Erinnerungen des Filters exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to “%1”.</source>
        <translation>
            <numerusform>%n Datensatz wurde nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Datensätze wurden nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the pool</source>
        <translation>Pool sichern</translation>
    </message>
    <message>
        <source>Waymark pools (*.waymark)</source>
        <translation>Waymark-Pools (*.waymark)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Sicherung abbrechen</translation>
    </message>
    <message>
        <source>The backup “%1” was written and checked.</source>
        <translation>Die Sicherung „%1“ wurde geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Everything in “%1” is replaced by the content of “%2”. The pool as it is now is backed up first.</source>
        <translation>Alles in „%1“ wird durch den Inhalt von „%2“ ersetzt. Der jetzige Pool wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Cancel restoring</source>
        <translation>Wiederherstellen abbrechen</translation>
    </message>
    <message>
        <source>The backup was restored. The pool as it was before is “%1”.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Der Pool, wie er vorher war, ist „%1“.</translation>
    </message>
    <message>
        <source>Checking the pool…</source>
        <translation>Pool wird geprüft…</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Export the selected memories</source>
        <translation>Ausgewählte Erinnerungen exportieren</translation>
    </message>
</context>
<context>
    <name>waymark::models::ChoiceModel</name>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>waymark::models::ClaimListModel</name>
    <message>
        <source>g</source>
        <comment>goal</comment>
        <extracomment>The title among numbered sentences; the goal among numbered commands. One letter.</extracomment>
        <translation>z</translation>
    </message>
    <message>
        <source>t</source>
        <comment>title</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>No step supports it; the nearest is step %1 with %2.</source>
        <translation>Kein Schritt belegt es; am nächsten kommt Schritt %1 mit %2.</translation>
    </message>
    <message>
        <source>No step supports it.</source>
        <translation>Kein Schritt belegt es.</translation>
    </message>
    <message>
        <source>Step %1: %2, found by %3</source>
        <translation>Schritt %1: %2, gefunden durch: %3</translation>
    </message>
    <message>
        <source>%1: %2, unsupported</source>
        <translation>%1: %2, nicht belegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>waymark::models::EffectTableModel</name>
    <message>
        <source>%1 % of %2</source>
        <extracomment>A rate in percent and what it is of: 58 % of 12</extracomment>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A benchmark and the model that was run on it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>A difference in points with its interval: +3.7 (−2.6 to +9.9)</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Compared attempts: %1 with it, %2 passed; %3 without it, %4 passed.</source>
        <translation>Verglichene Versuche: %1 mit ihr, %2 bestanden; %3 ohne sie, %4 bestanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts with it are left out: nobody attempted their tasks without it.</source>
        <translation>
            <numerusform>%n Versuch mit ihr ist ausgelassen: Niemand hat seine Aufgabe ohne sie versucht.</numerusform>
            <numerusform>%n Versuche mit ihr sind ausgelassen: Niemand hat ihre Aufgaben ohne sie versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little evidence for a verdict.</source>
        <translation>Zu wenig Daten für ein Urteil.</translation>
    </message>
    <message>
        <source>candidate for retirement</source>
        <translation>Kandidat zum Ausmustern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Attempts in whose prompt it stood</source>
        <translation>Versuche, in deren Prompt sie stand</translation>
    </message>
    <message>
        <source>Of these, those where the agent names it</source>
        <translation>Davon die, in denen der Agent sie nennt</translation>
    </message>
    <message>
        <source>Share of the compared attempts with it that passed</source>
        <translation>Anteil der verglichenen Versuche mit ihr, die bestanden haben</translation>
    </message>
    <message>
        <source>Share of the attempts at the same tasks without it that passed</source>
        <translation>Anteil der Versuche an denselben Aufgaben ohne sie, die bestanden haben</translation>
    </message>
    <message>
        <source>Estimated change of the pass rate in points, pulled towards what memories typically do, with its 95 % interval</source>
        <translation>Geschätzte Änderung der Erfolgsquote in Punkten, hingezogen zu dem, was Erinnerungen üblicherweise bewirken, mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Probability that it makes attempts fail</source>
        <translation>Wahrscheinlichkeit, dass sie Versuche scheitern lässt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Benchmark and model</source>
        <translation>Benchmark und Modell</translation>
    </message>
    <message>
        <source>Injected</source>
        <translation>Im Prompt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Mit ihr</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne sie</translation>
    </message>
    <message>
        <source>Effect in points</source>
        <translation>Wirkung in Punkten</translation>
    </message>
    <message>
        <source>P(harm)</source>
        <translation>P(Schaden)</translation>
    </message>
</context>
<context>
    <name>waymark::models::FacetModel</name>
    <message>
        <source>No domain</source>
        <translation>Ohne Domäne</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>%1: %2 in the filter, %3 in the pool</source>
        <translation>%1: %2 im Filter, %3 im Pool</translation>
    </message>
    <message>
        <source>Saved search %1</source>
        <translation>Gespeicherte Suche %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n memory(s)</source>
        <translation>
            <numerusform>%1, %n Erinnerung</numerusform>
            <numerusform>%1, %n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, active</source>
        <translation>%1, aktiv</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Due for a recheck</source>
        <translation>Wieder zu prüfen</translation>
    </message>
    <message>
        <source>Candidates for retirement</source>
        <translation>Kandidaten zum Ausmustern</translation>
    </message>
</context>
<context>
    <name>waymark::models::FigureTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>best of its column</source>
        <translation>beste der Spalte</translation>
    </message>
    <message>
        <source>below the baseline</source>
        <translation>unter der Vergleichsbasis</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>waymark::models::FindingListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
</context>
<context>
    <name>waymark::models::FlipTableModel</name>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>It passes without memory and fails with it.</source>
        <translation>Sie besteht ohne Erinnerung und scheitert mit ihr.</translation>
    </message>
    <message>
        <source>It fails without memory and passes with it.</source>
        <translation>Sie scheitert ohne Erinnerung und besteht mit ihr.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Steps of an attempt with memory, less those without it</source>
        <translation>Schritte eines Versuchs mit Erinnerung, abzüglich derer ohne</translation>
    </message>
    <message>
        <source>Cost of an attempt with memory, less that without it</source>
        <translation>Kosten eines Versuchs mit Erinnerung, abzüglich derer ohne</translation>
    </message>
    <message>
        <source>Memories that stood in the prompt</source>
        <translation>Erinnerungen, die im Prompt standen</translation>
    </message>
    <message>
        <source>What a person says made the attempt fail</source>
        <translation>Was den Versuch nach dem Urteil eines Menschen scheitern ließ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
</context>
<context>
    <name>waymark::models::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::models::ImportReportModel</name>
    <message>
        <source>Line %1, byte %2</source>
        <translation>Zeile %1, Byte %2</translation>
    </message>
    <message>
        <source>Byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajektorien</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>trajectories %1, memories %2, outcomes %3, already there %4, quarantined %5</source>
        <translation>Trajektorien %1, Erinnerungen %2, Ergebnisse %3, schon vorhanden %4, in Quarantäne %5</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
</context>
<context>
    <name>waymark::models::JobItemModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Tokens of what was asked</source>
        <translation>Token dessen, was gefragt wurde</translation>
    </message>
    <message>
        <source>Tokens of the answers</source>
        <translation>Token der Antworten</translation>
    </message>
    <message>
        <source>Whether the model answered, the cache of answers that were paid for before, or a recorded answer</source>
        <translation>Ob das Modell geantwortet hat, der Cache der Antworten, die schon bezahlt sind, oder eine aufgezeichnete Antwort</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>Antwort von</translation>
    </message>
    <message>
        <source>In</source>
        <comment>tokens</comment>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>tokens</comment>
        <translation>Heraus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>waymark::models::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>money</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
</context>
<context>
    <name>waymark::models::JudgedCaseModel</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A verdict, and who gave it: failed (ground truth)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Domain or file</source>
        <translation>Domäne oder Datei</translation>
    </message>
    <message>
        <source>The judge says</source>
        <translation>Der Bewerter sagt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Bewerter</translation>
    </message>
</context>
<context>
    <name>waymark::models::Labels</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in a narrow column, as of Qt&apos;s QDate::toString</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year of a date in a narrow column, as of Qt&apos;s QDate::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajektorie</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>Trajektorie</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Grundwahrheit</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Nacharbeit nötig</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>In Konflikt mit</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Löst ab</translation>
    </message>
    <message>
        <source>Compatible with</source>
        <translation>Vereinbar mit</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Abgeleitet von</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>ends today</source>
        <extracomment>Days until a memory expires, in a narrow column</extracomment>
        <translation>endet heute</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>noch %1 T.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The date from which a memory is valid, in a narrow column</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Expiring: valid until %1, %n day(s) left</source>
        <translation>
            <numerusform>Läuft ab: gültig bis %1, noch %n Tag</numerusform>
            <numerusform>Läuft ab: gültig bis %1, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired: was valid until %1</source>
        <translation>Abgelaufen: war gültig bis %1</translation>
    </message>
    <message>
        <source>Superseded since %1</source>
        <translation>Abgelöst seit %1</translation>
    </message>
    <message>
        <source>Not yet valid: from %1</source>
        <translation>Noch nicht gültig: ab %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <extracomment>Age in days, in a narrow column</extracomment>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>Age in months, in a narrow column</extracomment>
        <translation>%1 J.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <comment>within a sentence</comment>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>judge</source>
        <comment>within a sentence</comment>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>human</source>
        <comment>within a sentence</comment>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>ground truth</source>
        <comment>within a sentence</comment>
        <translation>Grundwahrheit</translation>
    </message>
    <message>
        <source>window</source>
        <comment>within a sentence</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>command line</source>
        <comment>within a sentence</comment>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>job</source>
        <comment>within a sentence</comment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>Gilt nicht, wenn</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>Dieser Befund</translation>
    </message>
    <message>
        <source>This rule in this memory</source>
        <translation>Diese Regel in dieser Erinnerung</translation>
    </message>
    <message>
        <source>This text everywhere</source>
        <translation>Dieser Text überall</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of attempts</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>points, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>No results speak of it.</source>
        <translation>Kein Ergebnis spricht davon.</translation>
    </message>
    <message numerus="yes">
        <source>Too little evidence: %n attempt(s) can be compared.</source>
        <translation>
            <numerusform>Zu wenig Daten: %n Versuch ist vergleichbar.</numerusform>
            <numerusform>Zu wenig Daten: %n Versuche sind vergleichbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points on the pass rate, 95 % interval %2 to %3, from %n attempt(s); shrunken towards what memories typically do.</source>
        <translation>
            <numerusform>%1 Punkte Erfolgsquote, 95-%-Intervall %2 bis %3, aus %n Versuch; hingezogen zu dem, was Erinnerungen meist bewirken.</numerusform>
            <numerusform>%1 Punkte Erfolgsquote, 95-%-Intervall %2 bis %3, aus %n Versuchen; hingezogen zu dem, was Erinnerungen meist bewirken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Injected</source>
        <translation>Im Prompt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>waymark::models::LintPassModel</name>
    <message>
        <source>by schedule</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a pass took, in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>waymark::models::MemoryTableModel</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1: loading</source>
        <translation>%1: wird geladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>Retired. %1</source>
        <translation>Ausgemustert. %1</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, ausgemustert</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Erfasst am %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sort by “%1”. Shift+click adds it to the order.</source>
        <translation>Nach „%1“ sortieren. Umschalt+Klick nimmt es in die Reihenfolge auf.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Injected</source>
        <translation>Im Prompt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message numerus="yes">
        <source>It stood in the prompts of %n attempt(s).</source>
        <translation>
            <numerusform>Sie stand im Prompt von %n Versuch.</numerusform>
            <numerusform>Sie stand in den Prompts von %n Versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent named it in %n attempt(s).</source>
        <translation>
            <numerusform>Der Agent nannte sie in %n Versuch.</numerusform>
            <numerusform>Der Agent nannte sie in %n Versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::models::MislabelledModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An outcome, and who says so</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Made under</source>
        <translation>Erzeugt unter</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
</context>
<context>
    <name>waymark::models::PriceTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>In $ per million tokens</source>
        <translation>In $ je Million Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>waymark::models::RetrievalListModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone, was %1</source>
        <translation>weg, war %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>in the prompt</source>
        <translation>im Prompt</translation>
    </message>
    <message>
        <source>below top %1 by %2</source>
        <translation>um %2 unter den Top %1</translation>
    </message>
    <message>
        <source>Rank %1 is %2 behind: a small edit of a title or of the plan changes the prompt.</source>
        <translation>Rang %1 liegt %2 dahinter: Eine kleine Änderung eines Titels oder des Plans ändert den Prompt.</translation>
    </message>
    <message>
        <source>Rank %1 is %2 behind.</source>
        <translation>Rang %1 liegt %2 dahinter.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Title, domain, risk marks</source>
        <translation>Titel, Domäne, Risikohinweise</translation>
    </message>
    <message>
        <source>Cosine, 0 to 1</source>
        <translation>Kosinus, 0 bis 1</translation>
    </message>
    <message>
        <source>To next</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A cell as a screen reader says it: column, value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cut after %1.</source>
        <translation>Schnitt nach %1.</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wertung %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>candidate for the model</source>
        <translation>Kandidat für das Modell</translation>
    </message>
    <message>
        <source>below the nearest %1</source>
        <translation>nicht unter den nächsten %1</translation>
    </message>
</context>
<context>
    <name>waymark::models::RuleListModel</name>
    <message>
        <source>Leaks of the run</source>
        <translation>Besonderheiten des Laufs</translation>
    </message>
    <message>
        <source>Mislabelled types</source>
        <translation>Falsch eingeordnete Typen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of each</source>
        <translation>je eigene</translation>
    </message>
    <message>
        <source>%1 in this pool, %2 by itself</source>
        <translation>%1 in diesem Pool, von sich aus %2</translation>
    </message>
    <message>
        <source>Rule: %1, on. %2</source>
        <translation>Regel: %1, an. %2</translation>
    </message>
    <message>
        <source>Rule: %1, off. %2</source>
        <translation>Regel: %1, aus. %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
</context>
<context>
    <name>waymark::models::RunListModel</name>
    <message>
        <source>made from it: %1</source>
        <translation>daraus gemacht: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A judge says otherwise.</source>
        <translation>Ein Richter sagt etwas anderes.</translation>
    </message>
    <message>
        <source>a judge says otherwise</source>
        <translation>ein Richter sagt etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::models::SavedQueryModel</name>
    <message>
        <source>Others are retrieved than expected: %1 came, %2 left.</source>
        <translation>Es werden andere abgerufen als erwartet: %1 hinzugekommen, %2 weggefallen.</translation>
    </message>
    <message>
        <source>What is retrieved is what is expected.</source>
        <translation>Abgerufen wird, was erwartet wird.</translation>
    </message>
    <message>
        <source>narrow margin %1</source>
        <translation>enger Abstand %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>No model is asked when saved queries run: what is compared are the nearest memories by cosine.</source>
        <translation>Beim Ausführen gespeicherter Abfragen wird kein Modell gefragt: Verglichen werden die nach Kosinus nächsten Erinnerungen.</translation>
    </message>
</context>
<context>
    <name>waymark::models::StepListModel</name>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>The sub-agent&apos;s run %1 is not in the pool.</source>
        <translation>Der Lauf %1 des Unteragenten ist nicht im Pool.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>Sub-agent, %1</source>
        <translation>Unteragent, %1</translation>
    </message>
    <message>
        <source>%1, error</source>
        <translation>%1, Fehler</translation>
    </message>
</context>
<context>
    <name>waymark::models::SuppressionModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>waymark::widgets</name>
    <message>
        <source>Reading the pool…</source>
        <translation>Pool wird gelesen…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Open sample pool</source>
        <translation>Beispielpool öffnen</translation>
    </message>
    <message>
        <source>Open pool…</source>
        <translation>Pool öffnen…</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Neuer Pool…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Writes it into the pool as one change</source>
        <translation>Schreibt es als eine Änderung in den Pool</translation>
    </message>
    <message>
        <source>Effects of what is tried</source>
        <translation>Wirkung des Versuchten</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::AboutDialog</name>
    <message>
        <source>About Waymark</source>
        <translation>Über Waymark</translation>
    </message>
    <message>
        <source>Waymark %1</source>
        <translation>Waymark %1</translation>
    </message>
    <message>
        <source>A workbench for the memory that coding agents learn from.</source>
        <translation>Eine Werkbank für die Erinnerungen, aus denen Coding-Agenten lernen.</translation>
    </message>
    <message>
        <source>© The Waymark authors. This is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty, as far as the law allows.</source>
        <translation>© Die Waymark-Autoren. Dies ist freie Software unter der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later). Sie kommt ohne jede Gewährleistung, soweit das Gesetz es zulässt.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
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
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>window, database access, threads</source>
        <translation>Fenster, Datenbankzugriff, Threads</translation>
    </message>
    <message>
        <source>pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>search patterns</source>
        <translation>Suchmuster</translation>
    </message>
    <message>
        <source>reading JSON lines</source>
        <translation>Lesen von JSON-Zeilen</translation>
    </message>
    <message>
        <source>compressed steps</source>
        <translation>komprimierte Schritte</translation>
    </message>
    <message>
        <source>error handling</source>
        <translation>Fehlerbehandlung</translation>
    </message>
    <message>
        <source>The method it serves: “Memory Transfer Learning: How Memories are Transferred Across Domains in Coding Agents”, Kangsan Kim and others, arXiv:2604.14004.</source>
        <translation>Die Methode dahinter: „Memory Transfer Learning: How Memories are Transferred Across Domains in Coding Agents“, Kangsan Kim u. a., arXiv:2604.14004.</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Lizenz…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Licence of Waymark</source>
        <translation>Lizenz von Waymark</translation>
    </message>
    <message>
        <source>differences of texts</source>
        <translation>Unterschiede von Texten</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::AbstractionMeter</name>
    <message>
        <source>%1 of %2 particulars</source>
        <translation>%1 von %2 Besonderheiten</translation>
    </message>
    <message>
        <source>commands %1</source>
        <translation>Befehle %1</translation>
    </message>
    <message>
        <source>task %1 of %2</source>
        <translation>Aufgabe %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 words are not tied to this run</source>
        <translation>%1 von %2 Wörtern sind nicht an diesen Lauf gebunden</translation>
    </message>
    <message>
        <source>Abstraction %1: %2</source>
        <translation>Abstraktion %1: %2</translation>
    </message>
    <message>
        <source>Words tied to the run are paths, identifiers, literals and names that occur in it, are no public knowledge and that no other task of the pool knows.</source>
        <translation>An den Lauf gebunden sind Pfade, Bezeichner, Literale und Namen, die in ihm vorkommen, nicht allgemein bekannt sind und die keine andere Aufgabe des Pools kennt.</translation>
    </message>
    <message>
        <source>Ranked by this text, the task that it was made from comes in place %1 of the %2 tasks of the pool.</source>
        <translation>Nach diesem Text geordnet, steht die Aufgabe, aus der er stammt, auf Platz %1 der %2 Aufgaben des Pools.</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Nichts zu messen</translation>
    </message>
    <message>
        <source>Abstraction</source>
        <translation>Abstraktion</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::CallTextParts</name>
    <message>
        <source>%1 at %2, from the cache</source>
        <translation>%1 bei %2, aus dem Cache</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Der Aufruf ist unterwegs.</translation>
    </message>
    <message>
        <source>It was answered after %1.</source>
        <translation>Der Aufruf wurde nach %1 beantwortet.</translation>
    </message>
    <message>
        <source>It was answered.</source>
        <translation>Der Aufruf wurde beantwortet.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Der Aufruf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The program ended while it was under way; it may have been charged.</source>
        <translation>Das Programm endete, während der Aufruf unterwegs war; er ist möglicherweise berechnet worden.</translation>
    </message>
    <message>
        <source>Answered from the cache: nothing was sent and nothing paid. The answer was paid for on %1.</source>
        <translation>Aus dem Cache beantwortet: Nichts wurde gesendet und nichts bezahlt. Bezahlt wurde die Antwort am %1.</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>Versuch %1 um %2</translation>
    </message>
    <message>
        <source>Tokens: %1 in (%2 of them cached by the server), %3 out (%4 of them for thinking)</source>
        <translation>Token: %1 hinein (%2 davon im Cache des Servers), %3 heraus (%4 davon zum Nachdenken)</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>No answer came, and the server may want money all the same: %1 are counted as spent.</source>
        <translation>Es kam keine Antwort, und der Server will möglicherweise trotzdem Geld: %1 zählen als ausgegeben.</translation>
    </message>
    <message>
        <source>Status of the answer: %1</source>
        <translation>Status der Antwort: %1</translation>
    </message>
    <message>
        <source>The server calls it: %1</source>
        <translation>Beim Server heißt es: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
    <message>
        <source>Hash of the request: %1</source>
        <translation>Hash der Anfrage: %1</translation>
    </message>
    <message>
        <source>The answer was taken into the pool; its text is not kept.</source>
        <translation>Die Antwort wurde in den Pool übernommen; ihr Text wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>Why it failed: %1</source>
        <translation>Warum es fehlschlug: %1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::Chip</name>
    <message>
        <source>Delete removes it.</source>
        <translation>Entf entfernt es.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ChoiceBar</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Whom one can ask: an endpoint, one of its models</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ask model</source>
        <translation>Modell fragen</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Model that is asked</source>
        <translation>Modell, das gefragt wird</translation>
    </message>
    <message>
        <source>Ask the model to choose</source>
        <translation>Das Modell wählen lassen</translation>
    </message>
    <message>
        <source>Ask the model once more</source>
        <translation>Das Modell noch einmal fragen</translation>
    </message>
    <message>
        <source>Asks past the stored answer, and pays for it again</source>
        <translation>Fragt an der gespeicherten Antwort vorbei und bezahlt noch einmal dafür</translation>
    </message>
    <message>
        <source>Cancel the question</source>
        <translation>Frage abbrechen</translation>
    </message>
    <message>
        <source>Configure endpoints in the preferences</source>
        <translation>Endpunkte in den Einstellungen einrichten</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ChoiceBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A setting and what is chosen, in a tooltip</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ClaimTable</name>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ColumnHandle</name>
    <message>
        <source>Width of the columns</source>
        <translation>Breite der Spalten</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>Ziehen oder die Pfeiltasten nehmen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ColumnMappingPanel</name>
    <message>
        <source>What the name of such a column says</source>
        <translation>Was der Name einer solchen Spalte bedeutet</translation>
    </message>
    <message>
        <source>What the cells of such a column say</source>
        <translation>Was die Zellen einer solchen Spalte bedeuten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Each row is an attempt at a task</source>
        <translation>Jede Zeile ist ein Versuch an einer Aufgabe</translation>
    </message>
    <message>
        <source>Each row is a rate of a benchmark</source>
        <translation>Jede Zeile ist eine Quote eines Benchmarks</translation>
    </message>
    <message>
        <source>Of a column that is a result of its own, the name says</source>
        <translation>Bei einer Spalte, die ein eigenes Ergebnis ist, bedeutet der Name</translation>
    </message>
    <message>
        <source>and the cells say</source>
        <translation>und die Zellen bedeuten</translation>
    </message>
    <message>
        <source>For every row, where no column says it:</source>
        <translation>Für jede Zeile, wo keine Spalte es angibt:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What do the columns of %1 say?</source>
        <translation>Was bedeuten die Spalten von %1?</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <extracomment>What a column of a table says; its name</extracomment>
        <translation>Was %1 bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>%n further columns are left as proposed.</source>
        <translation>
            <numerusform>%n weitere Spalte bleibt wie vorgeschlagen.</numerusform>
            <numerusform>%n weitere Spalten bleiben wie vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Noch nötig: %1.</translation>
    </message>
    <message>
        <source>Not kept for such rows: %1.</source>
        <translation>Bei solchen Zeilen nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed with their line and the reason.</source>
        <translation>Unlesbare Zeilen werden mit Zeilennummer und Grund aufgelistet.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>No command fits. The menus and the shortcut sheet (?) list them all.</source>
        <translation>Kein Befehl passt. Die Menüs und die Übersicht der Tasten (?) nennen alle.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ComparisonBar</name>
    <message>
        <source>Take all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Alle lassen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Take all differences</source>
        <translation>Alle Unterschiede übernehmen</translation>
    </message>
    <message>
        <source>Leave all differences</source>
        <translation>Alle Unterschiede lassen</translation>
    </message>
    <message>
        <source>Change the text at the right</source>
        <translation>Den Text rechts ändern</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave this difference</source>
        <translation>Diesen Unterschied lassen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take this difference</source>
        <translation>Diesen Unterschied übernehmen</translation>
    </message>
    <message>
        <source>Keep edit</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the edited text</source>
        <translation>Den bearbeiteten Text behalten</translation>
    </message>
    <message>
        <source>Keep the text at the right</source>
        <translation>Den Text rechts behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drop edit</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Den Vergleich schließen</translation>
    </message>
    <message>
        <source>Drop the edit</source>
        <translation>Die Änderung verwerfen</translation>
    </message>
    <message>
        <source>Drop the text at the right</source>
        <translation>Den Text rechts verwerfen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ComparisonColumns</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader calls a text of a comparison: field, column</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ComparisonHead</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Compare by word, sentence or line</source>
        <translation>Nach Wort, Satz oder Zeile vergleichen</translation>
    </message>
    <message>
        <source>Show differences, or the texts as they are</source>
        <translation>Unterschiede zeigen oder die Texte, wie sie sind</translation>
    </message>
    <message>
        <source>The text at the right is being edited.</source>
        <translation>Der Text rechts wird bearbeitet.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Beide Texte sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 taken</source>
        <translation>
            <numerusform>%n Unterschied, %1 übernommen</numerusform>
            <numerusform>%n Unterschiede, %1 übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, taken</source>
        <translation>%1 von %2, übernommen</translation>
    </message>
    <message>
        <source>%1 of %2, left</source>
        <translation>%1 von %2, gelassen</translation>
    </message>
    <message>
        <source>%1 of %2, partly taken</source>
        <translation>%1 von %2, teils übernommen</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Nach Wort</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Nach Satz</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Nach Zeile</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ComparisonView</name>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Two texts of a memory stand side by side here.</source>
        <translation>Hier stehen zwei Texte einer Erinnerung nebeneinander.</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <extracomment>What a screen reader calls a comparison: both texts</extracomment>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>Looking for findings…</source>
        <translation>Befunde werden gesucht…</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): %1</source>
        <extracomment>Number of findings: their rules</extracomment>
        <translation>
            <numerusform>%n Befund: %1</numerusform>
            <numerusform>%n Befunde: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ConflictPanel</name>
    <message>
        <source>Both texts</source>
        <translation>Beide Texte</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigenen Text behalten</translation>
    </message>
    <message>
        <source>Your text takes the place of what stands there now; that stays in the history.</source>
        <translation>Der eigene Text tritt an die Stelle des jetzigen; dieser bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderen Text übernehmen</translation>
    </message>
    <message>
        <source>Your text is dropped.</source>
        <translation>Der eigene Text wird verworfen.</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>Eigenen Text kopieren</translation>
    </message>
    <message>
        <source>Your text goes to the clipboard.</source>
        <translation>Der eigene Text kommt in die Zwischenablage.</translation>
    </message>
    <message>
        <source>This memory has changed since you began to edit it. It is now at revision %1, of %2. Both texts are compared with what you began with.</source>
        <translation>Diese Erinnerung hat sich seit Beginn der Bearbeitung geändert. Sie steht jetzt bei Revision %1 vom %2. Beide Texte werden mit dem Ausgangstext verglichen.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>Jetziger Text</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigener Text</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ConfusionGrid</name>
    <message>
        <source>The judge against what was verified</source>
        <translation>Der Bewerter gegen das Verifizierte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The judge says passed, verified passed: %1</source>
        <translation>Der Bewerter sagt bestanden, verifiziert bestanden: %1</translation>
    </message>
    <message>
        <source>The judge says failed, verified passed: %1</source>
        <translation>Der Bewerter sagt gescheitert, verifiziert bestanden: %1</translation>
    </message>
    <message>
        <source>The judge says passed, verified failed: %1</source>
        <translation>Der Bewerter sagt bestanden, verifiziert gescheitert: %1</translation>
    </message>
    <message>
        <source>The judge says failed, verified failed: %1</source>
        <translation>Der Bewerter sagt gescheitert, verifiziert gescheitert: %1</translation>
    </message>
    <message>
        <source>Verified: passed</source>
        <translation>Verifiziert: bestanden</translation>
    </message>
    <message>
        <source>Verified: failed</source>
        <translation>Verifiziert: gescheitert</translation>
    </message>
    <message>
        <source>Judge: passed</source>
        <translation>Bewerter: bestanden</translation>
    </message>
    <message>
        <source>Judge: failed</source>
        <translation>Bewerter: gescheitert</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::CostBar</name>
    <message>
        <source>Cost of the job</source>
        <translation>Kosten des Auftrags</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>money</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::CountLine</name>
    <message>
        <source>Show excluded</source>
        <translation>Ausgeschlossene zeigen</translation>
    </message>
    <message>
        <source>%1 %2 considered</source>
        <translation>%1 %2 betrachtet</translation>
    </message>
    <message>
        <source>Shows all of them</source>
        <translation>Zeigt alle</translation>
    </message>
    <message>
        <source>%1 memories considered</source>
        <translation>%1 Erinnerungen betrachtet</translation>
    </message>
    <message>
        <source>%1 eligible</source>
        <translation>%1 abrufbar</translation>
    </message>
    <message>
        <source>Shows only what may be retrieved</source>
        <translation>Zeigt nur, was abgerufen werden kann</translation>
    </message>
    <message>
        <source>own domain</source>
        <translation>eigene Domäne</translation>
    </message>
    <message>
        <source>rejected or retired</source>
        <translation>abgelehnt oder ausgemustert</translation>
    </message>
    <message>
        <source>excluded:</source>
        <translation>ausgeschlossen:</translation>
    </message>
    <message>
        <source>Shows only these</source>
        <translation>Zeigt nur diese</translation>
    </message>
    <message>
        <source>· %1 outdated vectors</source>
        <translation>· %1 veraltete Vektoren</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>Shows only what the model chose</source>
        <translation>Zeigt nur, was das Modell gewählt hat</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::DateField</name>
    <message>
        <source>A date such as 2026-11-20, or today, +30d, +1y.</source>
        <translation>Ein Datum wie 2026-11-20 oder heute, +30d, +1y.</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>%1: pick from a calendar</source>
        <translation>%1: aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::EffectsPane</name>
    <message>
        <source>What it changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Edit the proposal and accept it</source>
        <translation>Vorschlag bearbeiten und annehmen</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Ask the model again</source>
        <translation>Das Modell noch einmal fragen</translation>
    </message>
    <message>
        <source>Asks the model once more, past the stored answer; this proposal stays until it is decided.</source>
        <translation>Fragt das Modell noch einmal, an der gespeicherten Antwort vorbei; dieser Vorschlag bleibt, bis über ihn entschieden ist.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::EffectsView</name>
    <message>
        <source>Memories and their effect</source>
        <translation>Erinnerungen und ihre Wirkung</translation>
    </message>
    <message>
        <source>Effect by benchmark and model</source>
        <translation>Wirkung nach Benchmark und Modell</translation>
    </message>
    <message>
        <source>Show in Pool</source>
        <translation>Im Pool zeigen</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Ausmustern…</translation>
    </message>
    <message>
        <source>What results say of each memory</source>
        <translation>Was Ergebnisse über jede Erinnerung sagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Enough evidence</source>
        <translation>Genug Daten</translation>
    </message>
    <message>
        <source>Candidates for retirement</source>
        <translation>Kandidaten zum Ausmustern</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compared with runs without it</source>
        <translation>Verglichen mit Läufen ohne sie</translation>
    </message>
    <message>
        <source>Compared with zero-shot runs</source>
        <translation>Verglichen mit Zero-shot-Läufen</translation>
    </message>
    <message>
        <source>Attempts that a verdict needs</source>
        <translation>Versuche, die ein Urteil braucht</translation>
    </message>
    <message>
        <source>Memories with fewer compared attempts are grey, and never candidates.</source>
        <translation>Erinnerungen mit weniger verglichenen Versuchen sind grau und nie Kandidaten.</translation>
    </message>
    <message>
        <source>At least </source>
        <translation>Mindestens </translation>
    </message>
    <message>
        <source> attempts</source>
        <translation> Versuche</translation>
    </message>
    <message>
        <source>Select these memories in Pool, where everything can be done with them</source>
        <translation>Diese Erinnerungen im Pool auswählen, wo alles mit ihnen möglich ist</translation>
    </message>
    <message>
        <source>By benchmark and model: %1</source>
        <translation>Nach Benchmark und Modell: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Enough evidence %1</source>
        <translation>Genug Daten %1</translation>
    </message>
    <message>
        <source>Candidates for retirement %1</source>
        <translation>Kandidaten zum Ausmustern %1</translation>
    </message>
    <message>
        <source>Compared with attempts at the same tasks, by the same model, in whose prompt it did not stand.</source>
        <translation>Verglichen mit Versuchen an denselben Aufgaben, vom selben Modell, in deren Prompt sie nicht stand.</translation>
    </message>
    <message>
        <source>Compared with attempts at the same tasks, by the same model, without any memory.</source>
        <translation>Verglichen mit Versuchen an denselben Aufgaben, vom selben Modell, ohne jede Erinnerung.</translation>
    </message>
    <message>
        <source>Estimates are pulled towards what memories typically do; bars show %1 % intervals. A candidate has at least %2 compared attempts and a probability of harm of %3 or more.</source>
        <translation>Schätzungen sind zu dem hingezogen, was Erinnerungen üblicherweise bewirken; Balken zeigen %1-%-Intervalle. Ein Kandidat hat mindestens %2 verglichene Versuche und eine Schadenswahrscheinlichkeit von %3 oder mehr.</translation>
    </message>
    <message>
        <source>Selected: %1; in this pool: %2; candidates for retirement: %3</source>
        <translation>Ausgewählt: %1; in diesem Pool: %2; Kandidaten zum Ausmustern: %3</translation>
    </message>
    <message>
        <source>Only candidates with enough evidence can be retired from here.</source>
        <translation>Nur Kandidaten mit genug Daten können von hier aus ausgemustert werden.</translation>
    </message>
    <message>
        <source>Propose to retire the selected candidates, after a look at what that changes</source>
        <translation>Vorschlagen, die ausgewählten Kandidaten auszumustern, nach einem Blick darauf, was das ändert</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::EndpointForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the endpoint</source>
        <translation>Name des Endpunkts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>Adresse des Endpunkts</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI-kompatibel</translation>
    </message>
    <message>
        <source>Azure deployment</source>
        <translation>Azure-Bereitstellung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of the endpoint</source>
        <translation>Art des Endpunkts</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the Azure interface</source>
        <translation>Version der Azure-Schnittstelle</translation>
    </message>
    <message>
        <source>Empty: the newer form</source>
        <translation>Leer: die neuere Form</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model that is asked when nobody names one</source>
        <translation>Modell, das gefragt wird, wenn niemand eines nennt</translation>
    </message>
    <message>
        <source>Usual model</source>
        <translation>Übliches Modell</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>File with the certificates to trust</source>
        <translation>Datei mit den Zertifikaten, denen vertraut wird</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s</source>
        <translation>Leer: die des Systems</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of a proxy</source>
        <translation>Adresse eines Proxys</translation>
    </message>
    <message>
        <source>The address of a proxy; empty for the system&apos;s, a single hyphen for none at all. On this machine none is used by itself.</source>
        <translation>Die Adresse eines Proxys; leer für den des Systems, ein einzelner Bindestrich für gar keinen. Auf diesem Rechner wird von selbst keiner verwendet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Wo der Schlüssel ist</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>tokens a minute</source>
        <translation>Token je Minute</translation>
    </message>
    <message>
        <source>to connect</source>
        <translation>zum Verbinden</translation>
    </message>
    <message>
        <source>to begin to answer</source>
        <translation>bis zum Beginn der Antwort</translation>
    </message>
    <message>
        <source>between two pieces</source>
        <translation>zwischen zwei Teilen</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>The endpoint needs a name.</source>
        <translation>Der Endpunkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say where the key of “%1” is, or that it has none.</source>
        <translation>Angeben, wo der Schlüssel von „%1“ ist oder dass es keinen gibt.</translation>
    </message>
    <message>
        <source>As the documentation of the server has it, with or without the path of a call.</source>
        <translation>Wie sie in der Dokumentation des Servers steht, mit oder ohne den Pfad eines Aufrufs.</translation>
    </message>
    <message>
        <source>Used as %1</source>
        <translation>Verwendet als %1</translation>
    </message>
    <message>
        <source>No key is sent: for a server on this machine.</source>
        <translation>Es wird kein Schlüssel gesendet: für einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>Name der Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Only the name is kept. The key is read from the variable when it is sent, and neither shown nor stored.</source>
        <translation>Nur der Name wird aufbewahrt. Der Schlüssel wird beim Senden aus der Variablen gelesen und weder angezeigt noch gespeichert.</translation>
    </message>
    <message>
        <source>Path of the file with the key</source>
        <translation>Pfad der Datei mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Only the path is kept. The file holds nothing but the key, and nobody else may read it (mode 0600).</source>
        <translation>Nur der Pfad wird aufbewahrt. Die Datei enthält nichts als den Schlüssel, und niemand sonst darf sie lesen (Modus 0600).</translation>
    </message>
    <message>
        <source>Name of the item in the keychain</source>
        <translation>Name des Eintrags im Schlüsselbund</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>Only the name is kept. The key is read from the keychain of the system when it is sent.</source>
        <translation>Nur der Name wird aufbewahrt. Der Schlüssel wird beim Senden aus dem Schlüsselbund des Systems gelesen.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::EstimatePanel</name>
    <message>
        <source>The model says of each run whether it reached its goal, and why. Its verdicts wait as proposals.</source>
        <translation>Das Modell sagt zu jedem Lauf, ob er sein Ziel erreicht hat und warum. Seine Urteile warten als Vorschläge.</translation>
    </message>
    <message>
        <source>The model writes the memories that each run lacks. They wait as proposals.</source>
        <translation>Das Modell schreibt die Erinnerungen, die jedem Lauf fehlen. Sie warten als Vorschläge.</translation>
    </message>
    <message>
        <source>The model writes each memory without the particulars of its run. The new texts wait as proposals.</source>
        <translation>Das Modell schreibt jede Erinnerung ohne die Besonderheiten ihres Laufs. Die neuen Texte warten als Vorschläge.</translation>
    </message>
    <message>
        <source>The model says of each pair whether it is a duplicate, a conflict or compatible. Its answers wait as proposals.</source>
        <translation>Das Modell sagt zu jedem Paar, ob es ein Duplikat, ein Konflikt oder vereinbar ist. Seine Antworten warten als Vorschläge.</translation>
    </message>
    <message>
        <source>The model plans for each task what to look for. The plans are kept for Retrieval.</source>
        <translation>Das Modell plant für jede Aufgabe, wonach zu suchen ist. Die Pläne werden für den Abruf aufbewahrt.</translation>
    </message>
    <message>
        <source>The model says what of each memory transfers. The categories wait as proposals.</source>
        <translation>Das Modell sagt, was sich von jeder Erinnerung übertragen lässt. Die Kategorien warten als Vorschläge.</translation>
    </message>
    <message>
        <source>The model guesses the task that each memory came from. Nothing of the pool changes.</source>
        <translation>Das Modell rät die Aufgabe, aus der jede Erinnerung entstanden ist. Im Pool ändert sich nichts.</translation>
    </message>
    <message>
        <source>The model makes a vector of each text. No text changes.</source>
        <translation>Das Modell macht aus jedem Text einen Vektor. Kein Text ändert sich.</translation>
    </message>
    <message>
        <source>Ask anew, also what is answered in the cache</source>
        <translation>Neu fragen, auch was im Cache beantwortet ist</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Configure an endpoint…</source>
        <translation>Endpunkt einrichten…</translation>
    </message>
    <message>
        <source>The estimate is being made</source>
        <translation>Die Schätzung wird erstellt</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Auftrag starten</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>Den Auftrag nicht starten</translation>
    </message>
    <message>
        <source>Configure an endpoint in the preferences</source>
        <translation>Einen Endpunkt in den Einstellungen einrichten</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Endpoint that is asked</source>
        <translation>Endpunkt, der gefragt wird</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model that is asked</source>
        <translation>Modell, das gefragt wird</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Three, the majority counts</source>
        <translation>Drei, die Mehrheit zählt</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>How often each run is judged</source>
        <translation>Wie oft jeder Lauf bewertet wird</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Cap on the cost of the job</source>
        <translation>Obergrenze für die Kosten des Auftrags</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of them, for nothing</source>
        <translation>%1 davon, kostenlos</translation>
    </message>
    <message>
        <source>about %1 in, %2 out; at most %3 out</source>
        <translation>etwa %1 hinein, %2 heraus; höchstens %3 heraus</translation>
    </message>
    <message>
        <source>$0: recorded answers cost nothing</source>
        <translation>0 $: Aufgezeichnete Antworten kosten nichts</translation>
    </message>
    <message>
        <source>not known: no price is set for this model</source>
        <translation>nicht bekannt: Für dieses Modell ist kein Preis angegeben</translation>
    </message>
    <message>
        <source>%1, if every answer uses up its limit</source>
        <translation>%1, wenn jede Antwort ihre Grenze ausschöpft</translation>
    </message>
    <message>
        <source>Worked out of %1 of %2 items, evenly spread.</source>
        <translation>Aus %1 von %2 Posten berechnet, gleichmäßig verteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n items cannot be asked: %1</source>
        <translation>
            <numerusform>Nach %n Posten kann nicht gefragt werden: %1</numerusform>
            <numerusform>Nach %n Posten kann nicht gefragt werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is configured yet: there is nobody to ask.</source>
        <translation>Es ist noch kein Endpunkt eingerichtet: Niemand kann gefragt werden.</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>Ein Modell wählen oder seinen Namen eingeben.</translation>
    </message>
    <message>
        <source>There is nothing to do: what was asked for is there already, or cannot be asked.</source>
        <translation>Es gibt nichts zu tun: Was verlangt wurde, ist schon da, oder es kann nicht danach gefragt werden.</translation>
    </message>
    <message>
        <source>The cap is below what is likely: the job will stop before its end.</source>
        <translation>Die Obergrenze liegt unter dem Wahrscheinlichen: Der Auftrag wird vor seinem Ende anhalten.</translation>
    </message>
    <message>
        <source>The job stops by itself at the cap; it can be raised while it runs.</source>
        <translation>Der Auftrag hält an der Obergrenze von selbst an; sie lässt sich erhöhen, während er läuft.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FacetDelegate</name>
    <message>
        <source>Name of the saved search</source>
        <translation>Name der gespeicherten Suche</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FigureHead</name>
    <message>
        <source>Donut</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the figure or the table behind it to a file, or print it</source>
        <translation>Die Abbildung oder die Tabelle dahinter in eine Datei schreiben oder drucken</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Table (LaTeX)…</source>
        <translation>Tabelle (LaTeX)…</translation>
    </message>
    <message>
        <source>Whole comparison (HTML)…</source>
        <translation>Ganzer Vergleich (HTML)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FigureLegend</name>
    <message>
        <source>its interval</source>
        <translation>ihr Intervall</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FigureTable</name>
    <message>
        <source>Table behind the chart</source>
        <translation>Tabelle hinter dem Diagramm</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FigureView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FilterBar</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Suche speichern…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>Es gibt keinen Filter zu speichern.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>Ohne Agent</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Words in the text…</source>
        <translation>Wörter im Text…</translation>
    </message>
    <message>
        <source>Retired memories</source>
        <translation>Ausgemusterte Erinnerungen</translation>
    </message>
    <message>
        <source>Switch off	Space</source>
        <translation>Ausschalten	Leertaste</translation>
    </message>
    <message>
        <source>Switch on	Space</source>
        <translation>Einschalten	Leertaste</translation>
    </message>
    <message>
        <source>Negate	-</source>
        <translation>Umkehren	-</translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation>Bearbeiten…	Eingabetaste</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Space switches it on and off, Delete removes it, minus negates it, Enter edits it.</source>
        <translation>Die Leertaste schaltet ihn ein und aus, Entf entfernt ihn, Minus kehrt ihn um, die Eingabetaste bearbeitet ihn.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FindingCard</name>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>What a screen reader says of a finding: severity, rule, the words it is about, what is wrong</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Zuversicht %1</translation>
    </message>
    <message>
        <source>How much it reads as the other type, from 0 to 1</source>
        <translation>Wie sehr es sich wie der andere Typ liest, von 0 bis 1</translation>
    </message>
    <message>
        <source>How sure the rule is, from 0 to 1</source>
        <translation>Wie sicher die Regel ist, von 0 bis 1</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>Before the numbers of the steps of a run where the words of a finding were seen</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Open step %1 of the run</source>
        <translation>Schritt %1 des Laufs öffnen</translation>
    </message>
    <message>
        <source>Open step %1 of the run; seen in %2 steps</source>
        <translation>Schritt %1 des Laufs öffnen; gesehen in %2 Schritten</translation>
    </message>
    <message>
        <source>Re-label as %1</source>
        <translation>Umwidmen in %1</translation>
    </message>
    <message>
        <source>Apply fix…</source>
        <translation>Behebung anwenden…</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>Verallgemeinern</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why: what the rule %1 is about</source>
        <translation>Warum: worum es der Regel %1 geht</translation>
    </message>
    <message>
        <source>What this rule looks for, why it matters, and how to do better</source>
        <translation>Was diese Regel sucht, warum es zählt und wie es besser geht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The finding counts again</source>
        <translation>Der Befund zählt wieder</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FindingSection</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>none that counts</source>
        <translation>keiner, der zählt</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n ignored</source>
        <translation>
            <numerusform>%n ignorierten ausblenden</numerusform>
            <numerusform>%n ignorierte ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignoriert</numerusform>
            <numerusform>%n ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was accepted, by whom and why</source>
        <translation>Zeigen, was hingenommen wurde, von wem und warum</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more findings</source>
        <translation>
            <numerusform>%n weiteren Befund zeigen</numerusform>
            <numerusform>%n weitere Befunde zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” %2, %3</source>
        <extracomment>Why a finding was accepted, by whom, and when</extracomment>
        <translation>„%1“ %2, %3</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Hingenommen.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FindingsList</name>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Findings of the filter</source>
        <translation>Befunde des Filters</translation>
    </message>
    <message>
        <source>The first %1 findings of the filter; there are more. A narrower filter shows the rest.</source>
        <translation>Die ersten %1 Befunde des Filters; es gibt mehr. Ein engerer Filter zeigt den Rest.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) in the filter</source>
        <translation>
            <numerusform>%n Erinnerung im Filter</numerusform>
            <numerusform>%n Erinnerungen im Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found in the memories that the filter shows.</source>
        <translation>In den Erinnerungen, die der Filter zeigt, gibt es keinen Befund.</translation>
    </message>
    <message>
        <source>The filter shows no memory.</source>
        <translation>Der Filter zeigt keine Erinnerung.</translation>
    </message>
    <message>
        <source>What lint finds in the memories of the filter is listed here.</source>
        <translation>Hier steht, was Lint in den Erinnerungen des Filters findet.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FlipLedger</name>
    <message>
        <source>Tasks that pass on one side only</source>
        <translation>Aufgaben, die nur auf einer Seite bestehen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>%1 lost, %2 gained; %3 of the lost ones looked at</source>
        <translation>%1 verloren, %2 gewonnen; %3 der verlorenen angesehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without memory</source>
        <translation>Ohne Erinnerung</translation>
    </message>
    <message>
        <source>With memory: %1</source>
        <translation>Mit Erinnerung: %1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FlipMemories</name>
    <message>
        <source>The source does not tell which memories stood in the prompt.</source>
        <translation>Die Quelle gibt nicht an, welche Erinnerungen im Prompt standen.</translation>
    </message>
    <message numerus="yes">
        <source>%n memories in the prompt</source>
        <translation>
            <numerusform>%n Erinnerung im Prompt</numerusform>
            <numerusform>%n Erinnerungen im Prompt</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>The agent names the memory</extracomment>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>Cosine, as logged</source>
        <translation>Kosinus, wie protokolliert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FlipSideBox</name>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Steps, tokens and cost are not told.</source>
        <translation>Schritte, Token und Kosten sind nicht angegeben.</translation>
    </message>
    <message>
        <source>An attempt: %1</source>
        <extracomment>Figures of an attempt, as in: An attempt: 14 steps, 20,000 tokens, $0.042</extracomment>
        <translation>Ein Versuch: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n attempts passed</source>
        <extracomment>How many attempts passed, as in: 2 of 3 attempts passed</extracomment>
        <translation>
            <numerusform>%1 von %n Versuch bestanden</numerusform>
            <numerusform>%1 von %n Versuchen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended by: %1</source>
        <translation>Beendet durch: %1</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <extracomment>Opens the run of an attempt by its number</extracomment>
        <translation>Lauf %1 öffnen</translation>
    </message>
    <message>
        <source>The runs are not in this pool.</source>
        <translation>Die Läufe sind nicht in diesem Pool.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::GoToPanel</name>
    <message>
        <source>Go to a memory</source>
        <translation>Gehe zu einer Erinnerung</translation>
    </message>
    <message>
        <source>Words of a title, an id, or a link</source>
        <translation>Wörter eines Titels, eine Kennung oder ein Link</translation>
    </message>
    <message>
        <source>No memory has this in its title or as the beginning of its id.</source>
        <translation>Keine Erinnerung hat das im Titel oder als Anfang ihrer Kennung.</translation>
    </message>
    <message>
        <source>Enter follows the link.</source>
        <translation>Die Eingabetaste folgt dem Link.</translation>
    </message>
    <message>
        <source>Type words of a title, the beginning of an id, or paste a link.</source>
        <translation>Wörter eines Titels oder den Anfang einer Kennung eingeben oder einen Link einfügen.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::GuidedTour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place in the tour</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::HistoryItem</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>Gilt nicht, wenn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Source of the outcome</source>
        <translation>Quelle des Ergebnisses</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Abgelöst durch</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s on the card</source>
        <translation>
            <numerusform>%n s auf der Karte</numerusform>
            <numerusform>%n s auf der Karte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what “%1” changed</source>
        <translation>Zeigen, was „%1“ geändert hat</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Came with an import from pool %1</source>
        <translation>Kam mit einem Import aus dem Pool %1</translation>
    </message>
    <message>
        <source>This happened in another pool. It is shown as history and cannot be undone here.</source>
        <translation>Dies geschah in einem anderen Pool. Es wird als Verlauf gezeigt und lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>%1 before and after</source>
        <translation>%1 vorher und nachher</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Änderungen verbergen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show quarantined</source>
        <translation>Quarantäne zeigen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajektorien</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Domain of records that name none</source>
        <translation>Domäne der Datensätze, die keine nennen</translation>
    </message>
    <message>
        <source>Benchmark or project</source>
        <translation>Benchmark oder Projekt</translation>
    </message>
    <message>
        <source>Kind of the domain</source>
        <translation>Art der Domäne</translation>
    </message>
    <message>
        <source>Outcome of records that name none</source>
        <translation>Ergebnis der Datensätze, die keines nennen</translation>
    </message>
    <message>
        <source>Leave unknown</source>
        <translation>Unbekannt lassen</translation>
    </message>
    <message>
        <source>Some records name no domain. It is</source>
        <translation>Einige Datensätze nennen keine Domäne. Sie gehören zu</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>All succeeded (by my word)</source>
        <translation>Alle erfolgreich (eigene Angabe)</translation>
    </message>
    <message>
        <source>All failed (by my word)</source>
        <translation>Alle fehlgeschlagen (eigene Angabe)</translation>
    </message>
    <message>
        <source>is in the pool</source>
        <translation>ist im Pool</translation>
    </message>
    <message>
        <source>will be new</source>
        <translation>wird neu angelegt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden untersucht…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>%n Datei importieren</numerusform>
            <numerusform>%n Dateien importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n Trajektorie</numerusform>
            <numerusform>%n Trajektorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>Diese Dateien enthalten nichts Neues.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are already in the pool.</source>
        <translation>
            <numerusform>%n Datensatz ist schon im Pool.</numerusform>
            <numerusform>%n Datensätze sind schon im Pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and will be quarantined.</source>
        <translation>
            <numerusform>%n Datensatz ist nicht lesbar und kommt in Quarantäne.</numerusform>
            <numerusform>%n Datensätze sind nicht lesbar und kommen in Quarantäne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are of no known format and are left out.</source>
        <translation>
            <numerusform>%n Datei hat kein bekanntes Format und wird ausgelassen.</numerusform>
            <numerusform>%n Dateien haben kein bekanntes Format und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1, %n quarantined</source>
        <translation>
            <numerusform>%1 importieren, %n in Quarantäne</numerusform>
            <numerusform>%1 importieren, %n in Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>Say first which domain the records belong to.</source>
        <translation>Zuerst angeben, zu welcher Domäne die Datensätze gehören.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>You can go on working. Cancelling leaves nothing behind.</source>
        <translation>Weiterarbeiten ist währenddessen möglich. Abbrechen hinterlässt nichts.</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>Der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was added to the pool.</source>
        <translation>Dem Pool wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Der Import ist abgeschlossen</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read.</source>
        <translation>
            <numerusform>%n Datensatz konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Datensätze konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>Der Import ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%n rulings on evidence</source>
        <translation>
            <numerusform>%n Entscheidung über Belege</numerusform>
            <numerusform>%n Entscheidungen über Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Condition of results that name none</source>
        <translation>Bedingung von Ergebnissen, die keine nennen</translation>
    </message>
    <message>
        <source>Some results do not say how they were made. It is</source>
        <translation>Manche Ergebnisse sagen nicht, wie sie entstanden. Es ist</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ImportReportView</name>
    <message>
        <source>No import yet</source>
        <translation>Noch kein Import</translation>
    </message>
    <message>
        <source>After an import, every file and every record that could not be read is listed here.</source>
        <translation>Nach einem Import stehen hier alle Dateien und alle Datensätze, die nicht gelesen werden konnten.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n Trajektorie</numerusform>
            <numerusform>%n Trajektorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined</source>
        <translation>
            <numerusform>%n in Quarantäne</numerusform>
            <numerusform>%n in Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n rulings on evidence</source>
        <translation>
            <numerusform>%n Entscheidung über Belege</numerusform>
            <numerusform>%n Entscheidungen über Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a memory to read it here.</source>
        <translation>Eine Erinnerung auswählen, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Views of the memory</source>
        <translation>Ansichten der Erinnerung</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Aufbereitet</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This pool cannot be changed.</source>
        <translation>Dieser Pool kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Your edit was dropped.</source>
        <translation>Die Bearbeitung wurde verworfen.</translation>
    </message>
    <message>
        <source>There is an edit of this memory that was not kept.</source>
        <translation>Zu dieser Erinnerung gibt es eine Bearbeitung, die nicht übernommen wurde.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorHead</name>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Retired on %1</source>
        <translation>Ausgemustert am %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorHistory</name>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>Every change of this memory is listed here.</source>
        <translation>Hier steht jede Änderung dieser Erinnerung.</translation>
    </message>
    <message>
        <source>History of the memory</source>
        <translation>Verlauf der Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>%n älteren Eintrag zeigen</numerusform>
            <numerusform>%n ältere Einträge zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorRaw</name>
    <message>
        <source>Copy payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Copy source record</source>
        <translation>Quelle kopieren</translation>
    </message>
    <message>
        <source>The memory as it is stored</source>
        <translation>Die Erinnerung, wie sie gespeichert ist</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>No source record was kept with this memory.</source>
        <translation>Zu dieser Erinnerung wurde kein Quelldatensatz aufbewahrt.</translation>
    </message>
    <message>
        <source>Source record, %1 bytes, not valid UTF-8</source>
        <translation>Quelldatensatz, %1 Bytes, kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Source record, %1 bytes</source>
        <translation>Quelldatensatz, %1 Bytes</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorRendered</name>
    <message>
        <source>Text of the memory</source>
        <translation>Text der Erinnerung</translation>
    </message>
    <message>
        <source>%1. Now: %2, %3. %4</source>
        <extracomment>What a screen reader says of a text with findings: how many, and which of them is looked at: rule, words, what is wrong</extracomment>
        <translation>%1. Jetzt: %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ItemPane</name>
    <message>
        <source>This item waits for its turn.</source>
        <translation>Dieser Posten wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>This item is being asked.</source>
        <translation>Zu diesem Posten wird gerade gefragt.</translation>
    </message>
    <message>
        <source>This item failed.</source>
        <translation>Dieser Posten ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This item was cancelled before it was asked, or while it was.</source>
        <translation>Dieser Posten wurde abgebrochen, bevor oder während nach ihm gefragt wurde.</translation>
    </message>
    <message>
        <source>This item is done, and brought no proposal.</source>
        <translation>Dieser Posten ist erledigt und hat keinen Vorschlag gebracht.</translation>
    </message>
    <message>
        <source>Nothing is asked: a recorded answer will serve it.</source>
        <translation>Es wird nichts gefragt: Eine aufgezeichnete Antwort wird ihn bedienen.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Es wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing was asked: a recorded answer served it, which came with the sample pool.</source>
        <translation>Es wurde nichts gefragt: Eine aufgezeichnete Antwort, die mit dem Beispielpool kam, hat ihn bedient.</translation>
    </message>
    <message>
        <source>Nothing was asked: it needs no model.</source>
        <translation>Es wurde nichts gefragt: Er braucht kein Modell.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>What is shown of the item</source>
        <translation>Was vom Posten gezeigt wird</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>Aufrufe (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n proposals open</source>
        <translation>
            <numerusform>%1 von %n Vorschlag offen</numerusform>
            <numerusform>%1 von %n Vorschlägen offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ItemTable</name>
    <message>
        <source>Items of the job</source>
        <translation>Posten des Auftrags</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobHead</name>
    <message>
        <source>It begins when its turn comes. Pause holds it back; Cancel drops it.</source>
        <translation>Der Auftrag beginnt, wenn er an der Reihe ist. „Pausieren“ hält ihn zurück; „Abbrechen“ verwirft ihn.</translation>
    </message>
    <message numerus="yes">
        <source>Pause lets the %n calls in flight finish. Cancel drops them; what is done stays as proposals.</source>
        <translation>
            <numerusform>„Pausieren“ lässt %n Aufruf, der unterwegs ist, zu Ende gehen. „Abbrechen“ verwirft ihn; was erledigt ist, bleibt als Vorschläge.</numerusform>
            <numerusform>„Pausieren“ lässt die %n Aufrufe, die unterwegs sind, zu Ende gehen. „Abbrechen“ verwirft sie; was erledigt ist, bleibt als Vorschläge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause begins no further call. Cancel drops what waits; what is done stays as proposals.</source>
        <translation>„Pausieren“ beginnt keinen weiteren Aufruf. „Abbrechen“ verwirft, was wartet; was erledigt ist, bleibt als Vorschläge.</translation>
    </message>
    <message numerus="yes">
        <source>The %n calls in flight finish; then it is paused. Cancel drops them.</source>
        <translation>
            <numerusform>%n Aufruf, der unterwegs ist, geht zu Ende; dann ist der Auftrag pausiert. „Abbrechen“ verwirft ihn.</numerusform>
            <numerusform>Die %n Aufrufe, die unterwegs sind, gehen zu Ende; dann ist der Auftrag pausiert. „Abbrechen“ verwirft sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paused. Resume goes on with what waits; Cancel drops that, and what is done stays as proposals.</source>
        <translation>Der Auftrag ist pausiert. „Fortsetzen“ macht mit dem weiter, was wartet; „Abbrechen“ verwirft es, und was erledigt ist, bleibt als Vorschläge.</translation>
    </message>
    <message>
        <source>It is over. What failed can be tried again.</source>
        <translation>Der Auftrag ist beendet. Was fehlgeschlagen ist, kann noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Der Auftrag ist beendet.</translation>
    </message>
    <message>
        <source>It was cancelled. What was done before stays as proposals.</source>
        <translation>Der Auftrag wurde abgebrochen. Was vorher erledigt wurde, bleibt als Vorschläge.</translation>
    </message>
    <message>
        <source>The job stops by itself at the cap.</source>
        <translation>Der Auftrag hält an der Obergrenze von selbst an.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Cap on the cost of the job</source>
        <translation>Obergrenze für die Kosten des Auftrags</translation>
    </message>
    <message>
        <source>The job stops by itself when this much is spent. Empty: no cap of its own.</source>
        <translation>Der Auftrag hält von selbst an, wenn so viel ausgegeben ist. Leer: keine eigene Obergrenze.</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>gestartet %1 von %2</translation>
    </message>
    <message>
        <source>asked for %1 by %2</source>
        <translation>angefordert %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 from cache</source>
        <translation>%1 aus dem Cache</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 by model</source>
        <translation>%1 vom Modell</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>not in the preferences any more</source>
        <translation>nicht mehr in den Einstellungen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>none: nothing is sent</source>
        <translation>keiner: Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 hinein, %2 heraus</translation>
    </message>
    <message numerus="yes">
        <source>%n per minute</source>
        <translation>
            <numerusform>%n je Minute</numerusform>
            <numerusform>%n je Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost: no price is known for this model</source>
        <translation>Kosten: Für dieses Modell ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>Cost and cap; the mark is the estimate for all, %1</source>
        <translation>Kosten und Obergrenze; die Marke ist die Schätzung für alles, %1</translation>
    </message>
    <message>
        <source>Cost and cap</source>
        <translation>Kosten und Obergrenze</translation>
    </message>
    <message>
        <source>$0: recorded answers cost nothing</source>
        <translation>0 $: Aufgezeichnete Antworten kosten nichts</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>Auftrag pausieren</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed</source>
        <translation>
            <numerusform>%n Fehlgeschlagenen erneut versuchen</numerusform>
            <numerusform>%n Fehlgeschlagene erneut versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n failed items</source>
        <translation>
            <numerusform>%n fehlgeschlagenen Posten noch einmal versuchen</numerusform>
            <numerusform>Die %n fehlgeschlagenen Posten noch einmal versuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>Ausgegeben im %1</translation>
    </message>
    <message>
        <source>%1; budget of the pool: %2 of %3</source>
        <translation>%1; Budget des Pools: %2 von %3</translation>
    </message>
    <message>
        <source>%1; the pool has no budget</source>
        <translation>%1; der Pool hat kein Budget</translation>
    </message>
    <message>
        <source>Budget of the pool</source>
        <translation>Budget des Pools</translation>
    </message>
    <message numerus="yes">
        <source>Saved by the cache: %1, %n calls</source>
        <translation>
            <numerusform>Durch den Cache gespart: %1, %n Aufruf</numerusform>
            <numerusform>Durch den Cache gespart: %1, %n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobProgressBar</name>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobStatus</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>Online: %1</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>Aufgezeichnete Antworten</translation>
    </message>
    <message>
        <source>%1 waits until %2</source>
        <translation>%1 wartet bis %2</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>Served elsewhere</source>
        <translation>Woanders bedient</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: no endpoint is configured. Click to configure one.</source>
        <translation>Es wird nirgendwohin etwas gesendet: Kein Endpunkt ist eingerichtet. Klicken, um einen einzurichten.</translation>
    </message>
    <message>
        <source>Jobs ask “%1”, which you have configured; nothing is sent to anybody else.</source>
        <translation>Aufträge fragen „%1“, von Ihnen eingerichtet; an niemand anderen wird etwas gesendet.</translation>
    </message>
    <message>
        <source>Recorded answers serve the jobs: nothing is sent anywhere.</source>
        <translation>Aufgezeichnete Antworten bedienen die Aufträge: Es wird nirgendwohin etwas gesendet.</translation>
    </message>
    <message>
        <source>The server asked to wait; it is tried again by itself.</source>
        <translation>Der Server hat darum gebeten zu warten; es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you change its settings or try again.</source>
        <translation>Es wird nichts dorthin gesendet, bis Sie die Einstellungen ändern oder es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another process serves the jobs of this pool.</source>
        <translation>Ein anderer Prozess bedient die Aufträge dieses Pools.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a job does, and how far it is: &quot;Generalise 43 of 64&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the job</source>
        <translation>Zeigt den Auftrag</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobsPlace</name>
    <message>
        <source>What models do for you, in the background</source>
        <translation>Was Modelle für Sie tun, im Hintergrund</translation>
    </message>
    <message>
        <source>Judge runs, generate the memories that they lack, generalise, adjudicate pairs, plan queries: select memories in Pool and choose one of these in the menu Jobs. You see what it will cost before anything is sent, and nothing changes in the pool before you accept it.</source>
        <translation>Läufe bewerten, die Erinnerungen erzeugen, die ihnen fehlen, verallgemeinern, Paare abgleichen, Abfragen planen: In „Pool“ Erinnerungen auswählen und im Menü „Aufträge“ eines davon wählen. Was es kosten wird, ist zu sehen, bevor etwas gesendet wird, und im Pool ändert sich nichts, bevor Sie es annehmen.</translation>
    </message>
    <message>
        <source>Try it with recorded answers</source>
        <translation>Mit aufgezeichneten Antworten ausprobieren</translation>
    </message>
    <message>
        <source>The sample pool brings the answers of a model for its own memories: nothing is sent, and nothing costs anything.</source>
        <translation>Der Beispielpool bringt die Antworten eines Modells für seine eigenen Erinnerungen mit: Nichts wird gesendet, und nichts kostet etwas.</translation>
    </message>
    <message>
        <source>Configure an endpoint…</source>
        <translation>Endpunkt einrichten…</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JudgeAuditView</name>
    <message>
        <source>Runs in which the judge is wrong</source>
        <translation>Läufe, in denen der Bewerter falschliegt</translation>
    </message>
    <message>
        <source>Memories made under another outcome</source>
        <translation>Erinnerungen, die unter einem anderen Ergebnis erzeugt wurden</translation>
    </message>
    <message>
        <source>Re-label</source>
        <translation>Umwidmen</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>The judge against what was verified</source>
        <translation>Der Bewerter gegen das Verifizierte</translation>
    </message>
    <message>
        <source>Read judge files…</source>
        <translation>Bewerterdateien lesen…</translation>
    </message>
    <message>
        <source>Keep the text, and label it with the verified outcome</source>
        <translation>Den Text behalten und mit dem verifizierten Ergebnis kennzeichnen</translation>
    </message>
    <message>
        <source>Have the memory made again from its run, by the prompt for the verified outcome</source>
        <translation>Die Erinnerung aus ihrem Lauf neu erzeugen lassen, mit dem Prompt für das verifizierte Ergebnis</translation>
    </message>
    <message>
        <source>Nothing was both judged and verified.</source>
        <translation>Nichts wurde sowohl bewertet als auch verifiziert.</translation>
    </message>
    <message>
        <source>Accuracy %1 % of %2 runs
Kappa %3</source>
        <extracomment>Cohen&apos;s kappa: agreement beyond chance</extracomment>
        <translation>Genauigkeit %1 % von %2 Läufen
Kappa %3</translation>
    </message>
    <message>
        <source>Kappa is agreement beyond chance: 0 is chance, 1 is perfect.</source>
        <translation>Kappa ist die Übereinstimmung über den Zufall hinaus: 0 ist Zufall, 1 ist vollkommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs in which the judge is wrong</source>
        <translation>
            <numerusform>%n Lauf, in dem der Bewerter falschliegt</numerusform>
            <numerusform>%n Läufe, in denen der Bewerter falschliegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories made under an outcome that does not hold</source>
        <translation>
            <numerusform>%n Erinnerung, die unter einem unzutreffenden Ergebnis erzeugt wurde</numerusform>
            <numerusform>%n Erinnerungen, die unter einem unzutreffenden Ergebnis erzeugt wurden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::KeyCapButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LadderHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Feld zeigen: %1</translation>
    </message>
    <message>
        <source>No run is known</source>
        <translation>Kein Lauf ist bekannt</translation>
    </message>
    <message>
        <source>Nobody has judged this run.</source>
        <translation>Diesen Lauf hat niemand beurteilt.</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>sie widersprechen sich</translation>
    </message>
    <message>
        <source>Never retrieved, as far as is known</source>
        <translation>Soweit bekannt, nie abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>Retrieved %n times</source>
        <translation>
            <numerusform>%n-mal abgerufen</numerusform>
            <numerusform>%n-mal abgerufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LadderPane</name>
    <message>
        <source>Write it by hand…</source>
        <translation>Von Hand schreiben…</translation>
    </message>
    <message>
        <source>This rung is missing</source>
        <translation>Diese Stufe fehlt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2: choose another</source>
        <translation>%1 %2: eine andere wählen</translation>
    </message>
    <message>
        <source>Its sentences are listed below.</source>
        <translation>Ihre Sätze stehen unten.</translation>
    </message>
    <message>
        <source>Nothing of this type was made from the run.</source>
        <translation>Aus dem Lauf wurde nichts dieser Art gemacht.</translation>
    </message>
    <message>
        <source>Nothing of this type was made from the run, and the pool is open for reading only.</source>
        <translation>Aus dem Lauf wurde nichts dieser Art gemacht, und der Pool ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>The memory comes from no run that is known, so that nothing stands beside it.</source>
        <translation>Die Erinnerung stammt aus keinem bekannten Lauf, deshalb steht nichts daneben.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LineagePlace</name>
    <message>
        <source>From trajectory to insight, side by side</source>
        <translation>Von der Trajektorie zur Erkenntnis, nebeneinander</translation>
    </message>
    <message>
        <source>Choose a run at the left, or select a memory in Pool and come back: what happened in the run, what each rung kept of it, and whether its sentences are supported.</source>
        <translation>Wählen Sie links einen Lauf, oder wählen Sie im Pool eine Erinnerung und kommen Sie zurück: was im Lauf geschah, was jede Stufe davon behielt und ob ihre Sätze belegt sind.</translation>
    </message>
    <message>
        <source>The pool holds no run yet. Import trajectories, or memories together with the runs that they were made from.</source>
        <translation>Der Pool enthält noch keinen Lauf. Importieren Sie Trajektorien oder Erinnerungen zusammen mit den Läufen, aus denen sie gemacht wurden.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LintPassesPage</name>
    <message>
        <source>Lint passes</source>
        <translation>Lint-Durchgänge</translation>
    </message>
    <message>
        <source>Lint the whole pool now</source>
        <translation>Den ganzen Pool jetzt prüfen</translation>
    </message>
    <message>
        <source>When a pass runs by itself</source>
        <translation>Wann ein Durchgang von selbst läuft</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>A pass over the whole pool runs by itself:</source>
        <translation>Ein Durchgang durch den ganzen Pool läuft von selbst:</translation>
    </message>
    <message>
        <source>No pass yet</source>
        <translation>Noch kein Durchgang</translation>
    </message>
    <message>
        <source>A pass judges every memory anew and keeps a record of what it found, and of what is new and gone since the one before.</source>
        <translation>Ein Durchgang beurteilt jede Erinnerung neu und hält fest, was er fand und was seit dem vorigen neu oder weg ist.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LogView</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>Messages of the application are listed here.</source>
        <translation>Hier stehen die Meldungen der Anwendung.</translation>
    </message>
    <message>
        <source>Messages of the application</source>
        <translation>Meldungen der Anwendung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MapLegend</name>
    <message>
        <source>%1, %2 points</source>
        <extracomment>A kind of points in the legend of the map, and how many there are</extracomment>
        <translation>%1, %2 Punkte</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>Colour by: %1</source>
        <translation>Färben nach: %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MapNeighbours</name>
    <message>
        <source>Open in Pool</source>
        <translation>Im Pool öffnen</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Nearest memories</source>
        <translation>Nächste Erinnerungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2. Cosine %3. Domain %4.</source>
        <extracomment>A neighbour of a memory: its type, its title, the cosine, its domain</extracomment>
        <translation>%1: %2. Kosinus %3. Domäne %4.</translation>
    </message>
    <message>
        <source>Cosines are those of the whole space; a picture of two dimensions keeps only some of them.</source>
        <translation>Die Kosinus sind die des ganzen Raums; ein Bild in zwei Dimensionen bewahrt nur einen Teil davon.</translation>
    </message>
    <message>
        <source>Click a point, or walk with the arrow keys: here stand the memories nearest to it.</source>
        <translation>Auf einen Punkt klicken oder mit den Pfeiltasten gehen: Hier stehen die nächsten Erinnerungen.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MapPlace</name>
    <message>
        <source>Embedding space</source>
        <translation>Einbettungsraum</translation>
    </message>
    <message>
        <source>What of a memory is embedded</source>
        <translation>Was von einer Erinnerung eingebettet wird</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Seed: the same one gives the same picture</source>
        <translation>Startwert: Derselbe ergibt dasselbe Bild</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Select with a lasso (or drag with Shift)</source>
        <translation>Mit einem Lasso auswählen (oder mit Umschalt ziehen)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Die ganze Karte zeigen (0)</translation>
    </message>
    <message>
        <source>Which memories are alike?</source>
        <translation>Welche Erinnerungen ähneln sich?</translation>
    </message>
    <message>
        <source>The map lays the memories of a space out flat: those that are alike lie near each other. This space holds none yet.</source>
        <translation>Die Karte legt die Erinnerungen eines Raums flach aus: Was sich ähnelt, liegt nah beieinander. Dieser Raum hat noch keine.</translation>
    </message>
    <message>
        <source>Show in Pool</source>
        <translation>Im Pool zeigen</translation>
    </message>
    <message>
        <source>Select these memories in Pool, where everything can be done with them</source>
        <translation>Diese Erinnerungen im Pool auswählen, wo alles mit ihnen möglich ist</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Write the selected memories to a file</source>
        <translation>Die ausgewählten Erinnerungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Die Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Grey: not selected, not in the filter of Pool, or of a kind that is switched off.</source>
        <translation>Grau: nicht ausgewählt, nicht im Filter des Pools oder von einer Art, die ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Grey: not in the filter of Pool, or of a kind that is switched off.</source>
        <translation>Grau: nicht im Filter des Pools oder von einer Art, die ausgeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MapView</name>
    <message>
        <source>Map of the pool</source>
        <translation>Karte des Pools</translation>
    </message>
    <message>
        <source>%1: %2. Domain %3.</source>
        <extracomment>A point of the map: type, title, domain</extracomment>
        <translation>%1: %2. Domäne %3.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MemoryEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>Gilt nicht, wenn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Show changes against the stored text</source>
        <translation>Änderungen gegenüber dem gespeicherten Text zeigen</translation>
    </message>
    <message>
        <source>Changes against the stored text</source>
        <translation>Änderungen gegenüber dem gespeicherten Text</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>Zusammenfassung der Aufgabe</translation>
    </message>
    <message>
        <source>Commands, one a line</source>
        <translation>Befehle, einer je Zeile</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>Zusammenfassung der Erfahrung</translation>
    </message>
    <message>
        <source>The text of a trajectory is what happened and cannot be edited.</source>
        <translation>Der Text einer Trajektorie hält fest, was geschehen ist, und lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>A text of this memory is too long to be edited here.</source>
        <translation>Ein Text dieser Erinnerung ist zu lang, um hier bearbeitet zu werden.</translation>
    </message>
    <message>
        <source>Some commands have several lines. When you change the commands, each line becomes a command.</source>
        <translation>Einige Befehle haben mehrere Zeilen. Werden die Befehle geändert, wird jede Zeile zu einem Befehl.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n characters that are not seen. They stay unless you delete them.</source>
        <translation>
            <numerusform>Der Text enthält %n unsichtbares Zeichen. Es bleibt, sofern es nicht gelöscht wird.</numerusform>
            <numerusform>Der Text enthält %n unsichtbare Zeichen. Sie bleiben, sofern sie nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory has changed since this draft was written. Look at the changes before you keep it.</source>
        <translation>Die Erinnerung hat sich geändert, seit dieser Entwurf geschrieben wurde. Vor dem Übernehmen die Änderungen ansehen.</translation>
    </message>
    <message>
        <source>Other fields of this memory have changed meanwhile. Your edit goes on from revision %1.</source>
        <translation>Andere Felder dieser Erinnerung haben sich inzwischen geändert. Die Bearbeitung geht von Revision %1 aus weiter.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>A memory needs a title.</source>
        <translation>Eine Erinnerung braucht einen Titel.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MemoryParts</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>Zusammenfassung der Aufgabe</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>Zusammenfassung der Erfahrung</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>Gilt nicht, wenn</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MemoryView</name>
    <message>
        <source>Open in Pool</source>
        <translation>Im Pool öffnen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Select a candidate to read it.</source>
        <translation>Einen Kandidaten auswählen, um ihn zu lesen.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::OriginBlock</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Set validity (V)</source>
        <translation>Gültigkeit festlegen (V)</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Edit tags (#)</source>
        <translation>Schlagwörter bearbeiten (#)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Source run</source>
        <translation>Quelllauf</translation>
    </message>
    <message>
        <source>Open the source run %1</source>
        <translation>Quelllauf %1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Open the %1 of the same run: %2</source>
        <translation>%1 desselben Laufs öffnen: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>of the same run</source>
        <translation>desselben Laufs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Abgelöst durch</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Löst ab</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Copy a link to this memory</source>
        <translation>Link zu dieser Erinnerung kopieren</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ParticularsLadder</name>
    <message>
        <source>%1 keeps %2 of %3 particulars</source>
        <translation>%1 behält %2 von %3 Besonderheiten</translation>
    </message>
    <message>
        <source>Particulars of the run that survive</source>
        <translation>Besonderheiten des Laufs, die bleiben</translation>
    </message>
    <message>
        <source>Particulars of the run that survive on each rung</source>
        <translation>Besonderheiten des Laufs, die auf jeder Stufe bleiben</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PoolHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PoolPlace</name>
    <message>
        <source>No pool is open</source>
        <translation>Kein Pool geöffnet</translation>
    </message>
    <message>
        <source>A pool is one file with the memories of your agents. Open one, make a new one, or look around in the sample pool.</source>
        <translation>Ein Pool ist eine Datei mit den Erinnerungen der eigenen Agenten. Einen öffnen, einen neuen anlegen oder sich im Beispielpool umsehen.</translation>
    </message>
    <message>
        <source>This pool is empty</source>
        <translation>Dieser Pool ist leer</translation>
    </message>
    <message>
        <source>Import trajectories and memories from files or folders; dropping them on the window does the same.</source>
        <translation>Trajektorien und Erinnerungen aus Dateien oder Ordnern importieren oder einfach auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>No memory matches the filter</source>
        <translation>Keine Erinnerung entspricht dem Filter</translation>
    </message>
    <message>
        <source>All memories of this pool are retired. The sidebar shows them under Flags.</source>
        <translation>Alle Erinnerungen dieses Pools sind ausgemustert. Die Seitenleiste zeigt sie unter „Kennzeichen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) in the pool, none for: %1</source>
        <translation>
            <numerusform>%n Erinnerung im Pool, keine für: %1</numerusform>
            <numerusform>%n Erinnerungen im Pool, keine für: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PoolTable</name>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PreferencesDialog</name>
    <message>
        <source>A name is needed: every change is recorded with it.</source>
        <translation>Ein Name ist nötig: Er wird mit jeder Änderung festgehalten.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Your name, as it stands in the history</source>
        <translation>Eigener Name, wie er im Verlauf steht</translation>
    </message>
    <message>
        <source>It stands in the history of every change and decision, also in exports.</source>
        <translation>Er steht im Verlauf bei jeder Änderung und Entscheidung, auch in Exporten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the last pool as I left it</source>
        <translation>Den letzten Pool so öffnen, wie ich ihn verlassen habe</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %, as the system&apos;s</source>
        <translation>%1 %, wie im System</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The system&apos;s (%1)</source>
        <translation>Die des Systems (%1)</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Supported from</source>
        <translation>Belegt ab</translation>
    </message>
    <message>
        <source>Support from which a sentence counts as supported</source>
        <translation>Beleg, ab dem ein Satz als belegt gilt</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Endpoints and budgets</source>
        <translation>Endpunkte und Budgets</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PromptView</name>
    <message>
        <source>Copy the prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Nothing may be retrieved, so nothing is added to the agent&apos;s prompt.</source>
        <translation>Es kann nichts abgerufen werden, also kommt nichts zum Prompt des Agenten hinzu.</translation>
    </message>
    <message>
        <source>%1 tokens estimated, added once before step 1</source>
        <translation>Etwa %1 Token, einmal vor Schritt 1 hinzugefügt</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Kein Prompt</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Further items</source>
        <translation>Weitere Einträge</translation>
    </message>
    <message>
        <source>All %1 eligible</source>
        <translation>Alle %1 abrufbaren</translation>
    </message>
    <message>
        <source>What the model wrote is underlined. What stands in the memories is struck through; the agent does not get it.</source>
        <translation>Was das Modell geschrieben hat, ist unterstrichen. Was in den Erinnerungen steht, ist durchgestrichen; der Agent bekommt es nicht.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ProposalPanel</name>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Change the proposed text before it is stored</source>
        <translation>Den vorgeschlagenen Text vor dem Speichern ändern</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>Zusammenfassung der Aufgabe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>Zusammenfassung der Erfahrung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>Gilt nicht, wenn</translation>
    </message>
    <message>
        <source>%1, proposed changes</source>
        <extracomment>What a screen reader calls the difference of a text: name of the field</extracomment>
        <translation>%1, vorgeschlagene Änderungen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ProposalView</name>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>Die eine</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of the run %1</source>
        <translation>des Laufs %1</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <extracomment>Name of a field of a memory</extracomment>
        <translation>%1, unverändert</translation>
    </message>
    <message>
        <source>%1, proposed changes</source>
        <translation>%1, vorgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>Findings in it</source>
        <translation>Befunde darin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <translation>%1: „%2“. %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::QueryBuilder</name>
    <message>
        <source>Choose a task…</source>
        <translation>Aufgabe wählen…</translation>
    </message>
    <message>
        <source>Compare with task text</source>
        <translation>Mit Aufgabentext vergleichen</translation>
    </message>
    <message>
        <source>Pin these settings</source>
        <translation>Diese Einstellungen anheften</translation>
    </message>
    <message>
        <source>Type of memory</source>
        <translation>Erinnerungstyp</translation>
    </message>
    <message>
        <source>Domain left out</source>
        <translation>Ausgeschlossene Domäne</translation>
    </message>
    <message>
        <source>valid today</source>
        <translation>heute gültig</translation>
    </message>
    <message>
        <source>Space and what is embedded</source>
        <translation>Raum und was eingebettet ist</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>Nur angenommene</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What is the agent to do? Type or paste a task, or choose one of the pool.</source>
        <translation>Was soll der Agent tun? Eine Aufgabe eintippen, einfügen oder eine des Pools wählen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How would the agent go about it? This text finds workflows, summaries and insights.</source>
        <translation>Wie würde der Agent vorgehen? Dieser Text findet Arbeitsabläufe, Zusammenfassungen und Erkenntnisse.</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>Alle vier</translation>
    </message>
    <message>
        <source>Date on which the memories must be valid</source>
        <translation>Tag, an dem die Erinnerungen gültig sein müssen</translation>
    </message>
    <message>
        <source>How many are retrieved</source>
        <translation>Wie viele abgerufen werden</translation>
    </message>
    <message>
        <source>top </source>
        <extracomment>Before a number: how many memories are retrieved</extracomment>
        <translation>Top </translation>
    </message>
    <message>
        <source>Filter of the memories</source>
        <translation>Filter der Erinnerungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Asks in earnest, and keeps it in the log (%1)</source>
        <translation>Fragt im Ernst und behält es im Protokoll (%1)</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>No plan: the task&apos;s own text stands in.</source>
        <translation>Kein Plan: Der Text der Aufgabe steht dafür.</translation>
    </message>
    <message>
        <source>domain unknown</source>
        <translation>Domäne unbekannt</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>every domain</source>
        <translation>jede Domäne</translation>
    </message>
    <message>
        <source>Unpin the settings</source>
        <translation>Einstellungen lösen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::QueryEdit</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReaderFind</name>
    <message>
        <source>Find in the trajectory</source>
        <translation>In der Trajektorie suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReaderHead</name>
    <message>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Fold unimportant steps</source>
        <translation>Unwichtige Schritte falten</translation>
    </message>
    <message>
        <source>Show outputs as recorded</source>
        <translation>Ausgaben wie aufgezeichnet zeigen</translation>
    </message>
    <message>
        <source>Find in the trajectory</source>
        <translation>In der Trajektorie suchen</translation>
    </message>
    <message>
        <source>Copy the step</source>
        <translation>Schritt kopieren</translation>
    </message>
    <message>
        <source>Copy a link to the step</source>
        <translation>Link zum Schritt kopieren</translation>
    </message>
    <message>
        <source>Close the trajectory</source>
        <translation>Trajektorie schließen</translation>
    </message>
    <message>
        <source>Open on a page of its own</source>
        <translation>Auf einer eigenen Seite öffnen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Sub-agent: %1</source>
        <translation>Unteragent: %1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReasonBar</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>Eine Begründung ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why? It stands in the history.</source>
        <translation>Warum? Steht später im Verlauf.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ResultsPlace</name>
    <message>
        <source>Did memory help?</source>
        <translation>Hat Erinnerung geholfen?</translation>
    </message>
    <message>
        <source>Import the outcomes of runs with and without memory: the four types are compared by benchmark and model, with sample sizes and intervals, and the memories that hurt are found.</source>
        <translation>Importieren Sie die Ergebnisse von Läufen mit und ohne Erinnerung: Die vier Typen werden nach Benchmark und Modell verglichen, mit Stichprobengrößen und Intervallen, und die Erinnerungen, die schaden, werden gefunden.</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>Ergebnisse importieren…</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ResultsSide</name>
    <message>
        <source>Sets of results</source>
        <translation>Ergebnissätze</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>Ergebnisse importieren…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Zero-shot interval</source>
        <translation>Zero-shot-Intervall</translation>
    </message>
    <message>
        <source>Table behind the chart</source>
        <translation>Tabelle hinter dem Diagramm</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Ergebnissatz</numerusform>
            <numerusform>%n Ergebnissätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Diesen Ergebnissatz entfernen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RetrievalPlace</name>
    <message>
        <source>What would the agent remember?</source>
        <translation>Woran würde sich der Agent erinnern?</translation>
    </message>
    <message>
        <source>Type a task above, or choose one of the pool: the memories are ranked as the agent would find them, and each says why it is or is not in the prompt.</source>
        <translation>Oben eine Aufgabe eintippen oder eine des Pools wählen: Die Erinnerungen werden gereiht, wie der Agent sie fände, und jede sagt, warum sie im Prompt steht oder nicht.</translation>
    </message>
    <message>
        <source>Ranked memories</source>
        <translation>Rangliste der Erinnerungen</translation>
    </message>
    <message>
        <source>Choose a task of the pool…</source>
        <translation>Aufgabe des Pools wählen…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RuleBrowser</name>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>No rule chosen</source>
        <translation>Keine Regel gewählt</translation>
    </message>
    <message>
        <source>Choose a rule to read what it looks for and why.</source>
        <translation>Eine Regel wählen, um zu lesen, was sie sucht und warum.</translation>
    </message>
    <message>
        <source>Lint rules</source>
        <translation>Lint-Regeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>Add a rule of your own</source>
        <translation>Eigene Regel hinzufügen</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Ignoriert (%1)</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RuleDetail</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>Die Regel ist an</translation>
    </message>
    <message>
        <source>Severity of the rule</source>
        <translation>Schweregrad der Regel</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Die Regel bearbeiten</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Die Regel entfernen</translation>
    </message>
    <message>
        <source>Explanation of the rule</source>
        <translation>Erklärung der Regel</translation>
    </message>
    <message>
        <source>%1 (its own)</source>
        <translation>%1 (ihr eigener)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show their memories</source>
        <translation>%1: ihre Erinnerungen zeigen</translation>
    </message>
    <message>
        <source>Show the memories in which it finds something</source>
        <translation>Die Erinnerungen zeigen, in denen sie etwas findet</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignoriert</numerusform>
            <numerusform>%n ignoriert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RuleEditor</name>
    <message>
        <source>A pattern (RE2)</source>
        <translation>Ein Muster (RE2)</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Eine Suche</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name: small letters, digits and hyphens</source>
        <translation>Name: Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>no-todo</source>
        <extracomment>Example of the name of a rule: only a-z, 0-9 and hyphens</extracomment>
        <translation>kein-todo</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>Sie findet</translation>
    </message>
    <message>
        <source>Pattern or search</source>
        <translation>Muster oder Suche</translation>
    </message>
    <message>
        <source>What to say where it matches: a sentence</source>
        <translation>Was sie sagt, wo sie zutrifft: ein Satz</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>A rule of your own</source>
        <translation>Eine eigene Regel</translation>
    </message>
    <message>
        <source>Only a to z, 0 to 9 and hyphens.</source>
        <translation>Nur a bis z, 0 bis 9 und Bindestriche.</translation>
    </message>
    <message>
        <source>There is a rule of this name.</source>
        <translation>Es gibt bereits eine Regel dieses Namens.</translation>
    </message>
    <message numerus="yes">
        <source>It matches in %n memory(s) of the pool.</source>
        <translation>
            <numerusform>Sie trifft in %n Erinnerung des Pools zu.</numerusform>
            <numerusform>Sie trifft in %n Erinnerungen des Pools zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>\b(TODO|FIXME)\b</source>
        <extracomment>Examples of a pattern and of a search; their syntax is not translated</extracomment>
        <translation>\b(TODO|FIXME)\b</translation>
    </message>
    <message>
        <source>type:insight age&gt;180d review:unreviewed</source>
        <translation>type:insight age&gt;180d review:unreviewed</translation>
    </message>
    <message>
        <source>Looked for in title, description and content; upper and lower case are alike.</source>
        <translation>Gesucht wird in Titel, Beschreibung und Inhalt; Groß- und Kleinschreibung spielt keine Rolle.</translation>
    </message>
    <message>
        <source>In the language of the search box; every memory that it shows has the finding.</source>
        <translation>In der Sprache des Suchfelds; jede Erinnerung, die es zeigt, hat den Befund.</translation>
    </message>
    <message>
        <source>A rule needs a name, what it finds, and what to say.</source>
        <translation>Eine Regel braucht einen Namen, was sie findet und was sie sagt.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RunDocument</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n states of lines that were written over are left out; “As recorded” shows them.</source>
        <translation>
            <numerusform>%n überschriebener Zustand von Zeilen ist weggelassen; „Wie aufgezeichnet“ zeigt ihn.</numerusform>
            <numerusform>%n überschriebene Zustände von Zeilen sind weggelassen; „Wie aufgezeichnet“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the source holds besides</source>
        <translation>Was die Quelle sonst noch enthält</translation>
    </message>
    <message>
        <source>The run %1 of a sub-agent is not in the pool.</source>
        <translation>Der Lauf %1 eines Unteragenten ist nicht im Pool.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RunLayout</name>
    <message>
        <source>%1–%2  %3</source>
        <translation>%1–%2  %3</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RunList</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Lauf suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RunPane</name>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RungPane</name>
    <message>
        <source>%1 of %2 supported</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>Zusammenfassung der Aufgabe</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>Zusammenfassung der Erfahrung</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>Gilt nicht, wenn</translation>
    </message>
    <message>
        <source>unsupported: no step; the nearest is %1 with %2</source>
        <translation>nicht belegt: kein Schritt; am nächsten ist %1 mit %2</translation>
    </message>
    <message>
        <source>unsupported: no step</source>
        <translation>nicht belegt: kein Schritt</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>retired, %1</source>
        <translation>ausgemustert, %1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SafeTextView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more lines</source>
        <translation>
            <numerusform>%n weitere Zeile zeigen</numerusform>
            <numerusform>%n weitere Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more characters</source>
        <translation>
            <numerusform>%n weiteres Zeichen zeigen</numerusform>
            <numerusform>%n weitere Zeichen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SavedQueries</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Gespeicherte Abfragen</translation>
    </message>
    <message>
        <source>Runs all saved queries again</source>
        <translation>Führt alle gespeicherten Abfragen noch einmal aus</translation>
    </message>
    <message>
        <source>A query that is saved here is run again after every change of the pool, and says when others are retrieved than expected.</source>
        <translation>Eine hier gespeicherte Abfrage wird nach jeder Änderung des Pools wieder ausgeführt und sagt, wenn andere abgerufen werden als erwartet.</translation>
    </message>
    <message>
        <source>Figure: margin at the cut, from rank N to the next. Narrow below %1.</source>
        <translation>Zahl: Abstand am Schnitt, von Rang N zum nächsten. Eng unter %1.</translation>
    </message>
    <message>
        <source>%1 of %2 retrieve others than expected.</source>
        <translation>%1 von %2 rufen andere ab als erwartet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take what is retrieved now as right</source>
        <translation>Den jetzigen Abruf als richtig nehmen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words search titles and text. Fields such as type:insight filter. Enter turns the text into chips.</source>
        <translation>Wörter durchsuchen Titel und Texte. Felder wie type:insight filtern. Die Eingabetaste macht aus dem Text Filterbausteine.</translation>
    </message>
    <message>
        <source>Search titles and text, or type a field: type:insight review:unreviewed</source>
        <translation>Titel und Texte durchsuchen oder ein Feld eingeben: type:insight review:unreviewed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Memories in the filter, memories in the pool</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>%n annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the selected memories as accepted</source>
        <translation>Die ausgewählten Erinnerungen als angenommen markieren</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>%n ablehnen</numerusform>
            <numerusform>%n ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the selected memories as rejected</source>
        <translation>Die ausgewählten Erinnerungen als abgelehnt markieren</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Nacharbeit nötig</translation>
    </message>
    <message numerus="yes">
        <source>Needs work: %n</source>
        <translation>
            <numerusform>Nacharbeit nötig: %n</numerusform>
            <numerusform>Nacharbeit nötig: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the selected memories as needing work</source>
        <translation>Bei den ausgewählten Erinnerungen vermerken, dass Nacharbeit nötig ist</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Ausmustern…</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n…</source>
        <translation>
            <numerusform>%n ausmustern…</numerusform>
            <numerusform>%n ausmustern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the selected memories out of use; they stay in the pool</source>
        <translation>Die ausgewählten Erinnerungen außer Gebrauch nehmen; sie bleiben im Pool</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Validity…</source>
        <translation>Gültigkeit…</translation>
    </message>
    <message numerus="yes">
        <source>Validity of %n…</source>
        <translation>
            <numerusform>Gültigkeit von %n…</numerusform>
            <numerusform>Gültigkeit von %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Set from when until when the selected memories hold</source>
        <translation>Festlegen, von wann bis wann die ausgewählten Erinnerungen gelten</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>Ablösen…</translation>
    </message>
    <message numerus="yes">
        <source>Supersede %n…</source>
        <translation>
            <numerusform>%n ablösen…</numerusform>
            <numerusform>%n ablösen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Put another memory in the place of the selected ones</source>
        <translation>Eine andere Erinnerung an die Stelle der ausgewählten setzen</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>of %1 in the filter</source>
        <translation>von %1 im Filter</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>Select a memory first.</source>
        <translation>Zuerst eine Erinnerung auswählen.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SelectionSummaryView</name>
    <message>
        <source>What you do now applies to all of them: accept, reject, retire, set validity or edit tags.</source>
        <translation>Alles Folgende gilt für alle: annehmen, ablehnen, ausmustern, Gültigkeit festlegen oder Schlagwörter bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n memories selected</source>
        <translation>
            <numerusform>%n Erinnerung ausgewählt</numerusform>
            <numerusform>%n Erinnerungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation>%1: %2 ausgewählt</translation>
    </message>
    <message>
        <source>Select only these</source>
        <translation>Nur diese auswählen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SentenceList</name>
    <message>
        <source>Link the step</source>
        <translation>Schritt verbinden</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The step that you are at supports the current sentence.</source>
        <translation>Der Schritt, an dem Sie sind, belegt den aktuellen Satz.</translation>
    </message>
    <message>
        <source>You have read the steps and agree with what is said of the current sentence.</source>
        <translation>Sie haben die Schritte gelesen und stimmen dem zu, was zum aktuellen Satz gesagt ist.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Choose a workflow, summary or insight above to see what supports each of its sentences.</source>
        <translation>Wählen Sie oben einen Ablauf, eine Zusammenfassung oder eine Erkenntnis, um zu sehen, was jeden ihrer Sätze belegt.</translation>
    </message>
    <message>
        <source>Parts of the workflow</source>
        <translation>Teile des Ablaufs</translation>
    </message>
    <message>
        <source>Sentences of the summary</source>
        <translation>Sätze der Zusammenfassung</translation>
    </message>
    <message>
        <source>Sentences of the insight</source>
        <translation>Sätze der Erkenntnis</translation>
    </message>
    <message>
        <source>%1 of %2 supported. One counts as supported from %3.</source>
        <translation>%1 von %2 belegt. Als belegt gilt ein Satz ab %3.</translation>
    </message>
    <message>
        <source>Support is worked out of the words of a sentence and of the steps: how much of what it says stands in the best steps, each word by how rare it is in the run. It is a hint for reading, and can be corrected.</source>
        <translation>Der Beleg wird aus den Wörtern des Satzes und der Schritte ermittelt: wie viel von dem, was er sagt, in den besten Schritten steht, jedes Wort nach seiner Seltenheit im Lauf. Er ist ein Hinweis für das Lesen und lässt sich berichtigen.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ServicesPage</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste der Modelle</translation>
    </message>
    <message>
        <source>Answer of one token</source>
        <translation>Antwort von einem Token</translation>
    </message>
    <message>
        <source>Answer in a fixed form</source>
        <translation>Antwort in fester Form</translation>
    </message>
    <message>
        <source>Vectors of two texts</source>
        <translation>Vektoren zweier Texte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the endpoint</source>
        <translation>Endpunkt entfernen</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Zum üblichen machen</translation>
    </message>
    <message>
        <source>Make it the usual endpoint</source>
        <translation>Zum üblichen Endpunkt machen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Die Verbindung testen</translation>
    </message>
    <message>
        <source>No endpoint is configured: nothing is sent anywhere. Add a server that speaks the interface of OpenAI, on this machine or elsewhere.</source>
        <translation>Kein Endpunkt ist eingerichtet: Es wird nirgendwohin etwas gesendet. Einen Server hinzufügen, der die Schnittstelle von OpenAI spricht, auf diesem Rechner oder anderswo.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>Preis entfernen</translation>
    </message>
    <message>
        <source>Put placeholders for account names before anything is sent; secrets are always taken out</source>
        <translation>Kontonamen vor jedem Senden durch Platzhalter ersetzen; Geheimnisse werden immer entfernt</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Prices, in $ per million tokens</source>
        <translation>Preise, in $ je Million Token</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Asks for the list of models, for one token and for two vectors, and says what came.</source>
        <translation>Fragt nach der Liste der Modelle, nach einem Token und nach zwei Vektoren und sagt, was kam.</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>Preise von Modellen</translation>
    </message>
    <message>
        <source>Without a price only tokens are counted, and a cap in $ cannot hold.</source>
        <translation>Ohne Preis werden nur Token gezählt, und eine Obergrenze in $ kann nicht greifen.</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>Each job</source>
        <translation>Jeder Auftrag</translation>
    </message>
    <message>
        <source>Cap that is suggested for each job</source>
        <translation>Obergrenze, die für jeden Auftrag vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Suggested for every new job; empty: half as much again as is likely.</source>
        <translation>Wird für jeden neuen Auftrag vorgeschlagen; leer: das Anderthalbfache des Wahrscheinlichen.</translation>
    </message>
    <message>
        <source>Belongs to the pool that is open.</source>
        <translation>Gehört zum Pool, der geöffnet ist.</translation>
    </message>
    <message>
        <source>Open a pool to set it: it belongs to the pool.</source>
        <translation>Zum Festlegen einen Pool öffnen: Es gehört zum Pool.</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Cap on what this pool spends in a day</source>
        <translation>Obergrenze dessen, was dieser Pool an einem Tag ausgibt</translation>
    </message>
    <message>
        <source>This pool</source>
        <translation>Dieser Pool</translation>
    </message>
    <message>
        <source>Cap on what this pool ever spends</source>
        <translation>Obergrenze dessen, was dieser Pool jemals ausgibt</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1, usual</source>
        <comment>the usual endpoint</comment>
        <translation>%1, üblich</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two endpoints are called “%1”.</source>
        <translation>Zwei Endpunkte heißen „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no address yet.</source>
        <translation>„%1“ hat noch keine Adresse.</translation>
    </message>
    <message>
        <source>Say where the key of “%1” is, or that it has none.</source>
        <translation>Angeben, wo der Schlüssel von „%1“ ist oder dass es keinen gibt.</translation>
    </message>
    <message>
        <source>There are two prices for “%1”.</source>
        <translation>Für „%1“ gibt es zwei Preise.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ShortcutSheet</name>
    <message>
        <source>No key does that.</source>
        <translation>Das tut keine Taste.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Taste</numerusform>
            <numerusform>%n Tasten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::Sidebar</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Facets and saved searches</source>
        <translation>Facetten und gespeicherte Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n memory(s)</source>
        <translation>
            <numerusform>%1, %n Erinnerung</numerusform>
            <numerusform>%1, %n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Only this	Click</source>
        <translation>Nur dieser Wert	Klick</translation>
    </message>
    <message>
        <source>This too	Ctrl+Click</source>
        <translation>Auch dieser Wert	Strg+Klick</translation>
    </message>
    <message>
        <source>All but this	Alt+Click</source>
        <translation>Alle außer diesem Wert	Alt+Klick</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SupersedePanel</name>
    <message>
        <source>Supersede</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Memory that takes the place</source>
        <translation>Ablösende Erinnerung</translation>
    </message>
    <message>
        <source>Title or id of the memory that takes the place</source>
        <translation>Titel oder ID der ablösenden Erinnerung</translation>
    </message>
    <message>
        <source>Memories that fit</source>
        <translation>Passende Erinnerungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Supersede “%1”</source>
        <translation>„%1“ ablösen</translation>
    </message>
    <message numerus="yes">
        <source>Supersede %n memories</source>
        <translation>
            <numerusform>%n Erinnerung ablösen</numerusform>
            <numerusform>%n Erinnerungen ablösen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” takes the place from today. What it replaces stays in the pool and in the history.</source>
        <translation>„%1“ tritt ab heute an die Stelle. Was abgelöst wird, bleibt im Pool und im Verlauf.</translation>
    </message>
    <message>
        <source>Choose the memory that takes the place.</source>
        <translation>Die ablösende Erinnerung wählen.</translation>
    </message>
    <message>
        <source>No memory fits this title or id.</source>
        <translation>Keine Erinnerung passt zu diesem Titel oder dieser ID.</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>Eine Begründung ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SuppressionsPage</name>
    <message>
        <source>Ignored findings</source>
        <translation>Ignorierte Befunde</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Find among the ignored findings</source>
        <translation>In den ignorierten Befunden suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Take back the selected ones: they count again</source>
        <translation>Die gewählten zurücknehmen: Sie zählen wieder</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Nichts ist ignoriert</translation>
    </message>
    <message>
        <source>A finding that may stay is ignored with a reason (I). It is listed here with who said so.</source>
        <translation>Ein Befund, der bleiben darf, wird mit Begründung ignoriert (I). Hier steht er mit dem Namen dessen, der so entschieden hat.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n</source>
        <translation>
            <numerusform>%n zurücknehmen</numerusform>
            <numerusform>%n zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TagEditor</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n memories</source>
        <translation>
            <numerusform>Schlagwörter von %n Erinnerung</numerusform>
            <numerusform>Schlagwörter von %n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Bei allen hinzufügen</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Bei allen entfernen</translation>
    </message>
    <message>
        <source>There are no tags yet. Enter adds one.</source>
        <translation>Noch gibt es keine Schlagwörter. Die Eingabetaste fügt eines hinzu.</translation>
    </message>
    <message>
        <source>Enter adds a tag. A click on a tag removes it.</source>
        <translation>Die Eingabetaste fügt ein Schlagwort hinzu. Ein Klick auf ein Schlagwort entfernt es.</translation>
    </message>
    <message>
        <source>Enter adds a tag to all. A click on a tag adds it to all, removes it from all, or leaves it as it is.</source>
        <translation>Die Eingabetaste fügt allen ein Schlagwort hinzu. Ein Klick auf ein Schlagwort fügt es bei allen hinzu, entfernt es bei allen oder lässt es unverändert.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ThreadBar</name>
    <message>
        <source>Where the evidence lies</source>
        <translation>Wo die Belege liegen</translation>
    </message>
    <message>
        <source>%1 sentences, %2 pieces of evidence in this text</source>
        <translation>%1 Sätze, %2 Belege in diesem Text</translation>
    </message>
    <message>
        <source>of the current one, %1: %2</source>
        <translation>des aktuellen, %1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TrajectoryReader</name>
    <message>
        <source>No trajectory</source>
        <translation>Keine Trajektorie</translation>
    </message>
    <message>
        <source>Select a memory that was made from a run in this pool.</source>
        <translation>Eine Erinnerung auswählen, die aus einem Lauf in diesem Pool entstand.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajektorie</translation>
    </message>
    <message>
        <source>Steps of the trajectory</source>
        <translation>Schritte der Trajektorie</translation>
    </message>
    <message>
        <source>Outline of the steps</source>
        <translation>Gliederung der Schritte</translation>
    </message>
    <message>
        <source>Reading the trajectory…</source>
        <translation>Trajektorie wird gelesen…</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TriageCard</name>
    <message>
        <source>Why did memory make it fail?</source>
        <translation>Warum ist sie mit Erinnerung gescheitert?</translation>
    </message>
    <message>
        <source>Memory to blame</source>
        <translation>Schuldige Erinnerung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (optional)</translation>
    </message>
    <message>
        <source>No memory named</source>
        <translation>Keine Erinnerung genannt</translation>
    </message>
    <message>
        <source>Nobody has said yet. The keys choose, and what was chosen can be changed.</source>
        <translation>Noch hat sich niemand geäußert. Die Tasten wählen, und was gewählt wurde, lässt sich ändern.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ValidityEditor</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>offenes Ende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Valid until today</source>
        <translation>Gültig bis heute</translation>
    </message>
    <message>
        <source>+30 d</source>
        <translation>+30 Tage</translation>
    </message>
    <message>
        <source>Thirty days longer</source>
        <translation>Dreißig Tage länger</translation>
    </message>
    <message>
        <source>+1 year</source>
        <translation>+1 Jahr</translation>
    </message>
    <message>
        <source>One year longer</source>
        <translation>Ein Jahr länger</translation>
    </message>
    <message>
        <source>Open end</source>
        <translation>Offenes Ende</translation>
    </message>
    <message>
        <source>Valid without end</source>
        <translation>Gültig ohne Ende</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Validity of “%1”</source>
        <translation>Gültigkeit von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Validity of %n memories</source>
        <translation>
            <numerusform>Gültigkeit von %n Erinnerung</numerusform>
            <numerusform>Gültigkeit von %n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>This is not a date. Type one such as 2026-11-20, today or +30d.</source>
        <translation>Das ist kein Datum. Eines wie 2026-11-20, heute oder +30d eingeben.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>Das Ende kann nicht vor dem Beginn liegen.</translation>
    </message>
    <message>
        <source>The memories differ. Fields that you leave alone stay as they are.</source>
        <translation>Die Erinnerungen unterscheiden sich. Felder, die unberührt bleiben, behalten ihre Werte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>Eine Begründung ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>A workbench for the memory that coding agents learn from: read what their runs left behind, check it, correct it, and keep a pool that is worth retrieving.</source>
        <translation>Eine Werkbank für die Erinnerungen, aus denen Coding-Agenten lernen: lesen, was ihre Läufe hinterlassen haben, es prüfen, berichtigen und einen Pool pflegen, aus dem sich der Abruf lohnt.</translation>
    </message>
    <message>
        <source>Open sample pool</source>
        <translation>Beispielpool öffnen</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Neuer Pool…</translation>
    </message>
    <message>
        <source>Open pool…</source>
        <translation>Pool öffnen…</translation>
    </message>
    <message>
        <source>Recent pools</source>
        <translation>Zuletzt verwendete Pools</translation>
    </message>
    <message>
        <source>You can also drop a pool, or a folder with runs, onto this window. Nothing is sent anywhere.</source>
        <translation>Ein Pool oder ein Ordner mit Läufen lässt sich auch auf dieses Fenster ziehen. Es werden keinerlei Daten versendet.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>Aus dieser Liste entfernen; die Datei bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::WhatIfPanel</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Another title, description or content</source>
        <translation>Anderer Titel, andere Beschreibung oder anderer Inhalt</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>As if it were retired</source>
        <translation>Als wäre sie ausgemustert</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>Ablaufen…</translation>
    </message>
    <message>
        <source>As if its validity ended</source>
        <translation>Als endete ihre Gültigkeit</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>Ablösen…</translation>
    </message>
    <message>
        <source>As if another memory stood in its place</source>
        <translation>Als stünde eine andere Erinnerung an ihrer Stelle</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>As if there were one more memory</source>
        <translation>Als gäbe es eine Erinnerung mehr</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forgets what was tried; the pool stays as it is</source>
        <translation>Vergisst das Versuchte; der Pool bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Last day on which it holds</source>
        <translation>Letzter Tag, an dem sie gilt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Try a change of the selected memory; nothing is written.</source>
        <translation>Eine Änderung der ausgewählten Erinnerung versuchen; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>What if it read so?</source>
        <translation>Was wäre, wenn sie so lautete?</translation>
    </message>
    <message>
        <source>What if there were one more?</source>
        <translation>Was wäre, wenn es eine mehr gäbe?</translation>
    </message>
    <message>
        <source>What if this were its last day?</source>
        <translation>Was wäre, wenn das ihr letzter Tag wäre?</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::WhyView</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Select a candidate to see why it has its score.</source>
        <translation>Einen Kandidaten auswählen, um zu sehen, warum er seine Wertung hat.</translation>
    </message>
    <message>
        <source>What the words add to the cosine of %1; the word of the query first, then that of the memory.</source>
        <translation>Was die Wörter zum Kosinus von %1 beitragen; zuerst das Wort der Abfrage, dann das der Erinnerung.</translation>
    </message>
    <message>
        <source>The cosine of the whole is %1; that of each sentence by itself:</source>
        <translation>Der Kosinus des Ganzen ist %1; der jedes Satzes für sich:</translation>
    </message>
    <message>
        <source>%1 further words</source>
        <translation>%1 weitere Wörter</translation>
    </message>
    <message>
        <source>The model says: %1</source>
        <translation>Das Modell sagt: %1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::WorkIndicator</name>
    <message>
        <source>Work in progress</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Other work in progress</source>
        <translation>Andere laufende Arbeit</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pieces of work are running</source>
        <translation>
            <numerusform>%n weitere Arbeit läuft</numerusform>
            <numerusform>%n weitere Arbeiten laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>Die Arbeit wird gerade angehalten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Importing… 12 of 40</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
