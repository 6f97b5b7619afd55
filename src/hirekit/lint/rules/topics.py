"""Which protected topic is silent beside which: the terms themselves stand under "topic" in the file of each rule."""

# A topic is silent where a sharper one is found in the same text: "What did your father die of?" is not about family life.
YIELDS = {
    "Q-LEGAL-FAMILY": (
        "GENETIC",
        "LANGUAGE",
        "CITIZENSHIP",
        "ORIGIN",
        "PREGNANCY",
        "RELIGION",
        "MONEY",
        "HEALTH",
        "SEX",
    ),
    "Q-LEGAL-HEALTH": ("GENETIC", "PREGNANCY", "CRIMINAL", "BODY", "RELIGION"),
    "Q-LEGAL-ORIGIN": ("LANGUAGE", "CITIZENSHIP", "RELIGION", "PREGNANCY", "AGE", "MILITARY"),
    "Q-LEGAL-AGE": ("GENETIC", "CRIMINAL", "PREGNANCY", "FAMILY", "MILITARY", "LANGUAGE", "PAY"),
    "Q-LEGAL-MEMBERSHIP": ("CRIMINAL", "AGE", "RELIGION", "MILITARY", "SOCIAL", "ORIGIN", "CITIZENSHIP", "SEX"),
    "Q-LEGAL-PAY": ("MONEY",),
    "Q-LEGAL-CRIMINAL": ("MONEY", "MILITARY"),
    "Q-LEGAL-BODY": ("PAY", "SOCIAL", "ADJUST"),
    "Q-LEGAL-SEX": ("LANGUAGE",),
    "Q-LEGAL-CITIZENSHIP": ("MILITARY",),
    "Q-LEGAL-MONEY": ("SOCIAL",),
}
