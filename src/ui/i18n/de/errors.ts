export const errors = {
  during: {
    start: "Die Mappe konnte nicht angesehen werden.",
    read: "Die Liste konnte nicht gelesen werden.",
    score: "Die Punktwerte konnten nicht berechnet werden.",
    write: "Es wurde nichts geschrieben.",
    undo: "Das Schreiben konnte nicht rückgängig gemacht werden.",
    save: "Das Modell konnte nicht in der Mappe gespeichert werden.",
  },
  place: {
    sheet: "Das Blatt „{{name}}“",
    address: "Der Bereich {{name}}",
    unknown: "Das Blatt",
  },
  workbook: {
    "cell-edit-mode":
      "In Excel wird gerade eine Zelle bearbeitet. Beenden Sie die Eingabe mit Enter oder Esc.",
    protected:
      "{{place}} ist geschützt. Heben Sie den Blattschutz auf oder schreiben Sie auf ein eigenes Blatt.",
    missing: "{{place}} ist in der Mappe nicht mehr vorhanden. Wählen Sie die Liste neu.",
    "too-large": "{{place}} ist zu groß, um in einem Stück übertragen zu werden.",
    "no-answer": "Excel hat nicht geantwortet. Warten Sie, bis Excel bereit ist.",
    "unknown-state":
      "Excel hat während des Schreibens nicht mehr geantwortet. Prüfen Sie, was in der Mappe steht, bevor Sie noch einmal schreiben.",
    filtered: "{{place}} ist gefiltert. Heben Sie den Filter auf oder schreiben Sie auf ein eigenes Blatt.",
    merged: "{{place}} enthält verbundene Zellen. Heben Sie die Verbindung auf.",
    spill: "{{place}} enthält eine Formel, die über mehrere Zellen reicht.",
    "keys-changed":
      "Die Schlüssel der Liste haben sich seit dem Lesen geändert. Der alte Stand ist wiederhergestellt. Lesen Sie die Liste neu.",
    "name-taken": "Ein Blatt mit dem vorgesehenen Namen gehört zu etwas anderem. Benennen Sie es um.",
    "read-failed": "Excel hat die Zellen nicht geliefert.",
    cancelled: "Der Vorgang ist abgebrochen.",
    "not-supported": "Diese Fassung von Excel kann das nicht. Aktualisieren Sie Excel.",
    unavailable: "Excel ist gerade nicht erreichbar.",
    failed: "Excel meldet einen Fehler.",
    code: "Kennung: {{code}}",
  },
  modelFile: "Die Datei enthält kein lesbares Modell.",
  retry: "Noch einmal versuchen",
  ownSheet: "Auf ein eigenes Blatt schreiben",
  chooseSource: "Liste wählen",
  reread: "Liste neu lesen",
  dismiss: "Schließen",
};
