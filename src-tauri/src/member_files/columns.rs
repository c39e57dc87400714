//! Which column holds what: guessed from the heading in French, Italian or English.

use crate::kernel::search::fold;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a column of a members' file can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "MemberField")]
pub(super) enum Field {
    Code,
    LastName,
    FirstName,
    FullName,
    CallName,
    Phone,
    Email,
    Address,
    PickupPlace,
    Size,
    Channel,
    ReadingHelp,
    Proxies,
    Note,
}

/// Headings as people write them, folded. The first that fits wins.
const HEADINGS: &[(Field, &[&str])] = &[
    // Only our codes: a list that merely counts its rows ("N°") has nothing in common with them.
    (Field::Code, &["code", "code foyer", "codice", "codice nucleo"]),
    (Field::LastName, &["nom", "nom de famille", "cognome", "last name", "surname", "family name"]),
    (Field::FirstName, &["prenom", "prenoms", "nome", "first name", "given name"]),
    (
        Field::FullName,
        &[
            "nom et prenom",
            "nom prenom",
            "prenom nom",
            "prenom et nom",
            "adherent",
            "foyer",
            "name",
            "full name",
            "nome e cognome",
            "cognome e nome",
            "socio",
            "nucleo",
        ],
    ),
    (
        Field::CallName,
        &["nom a appeler", "nom d appel", "nom d usage", "nome da chiamare", "name to call out", "call name"],
    ),
    (
        Field::Phone,
        &[
            "telephone",
            "tel",
            "portable",
            "mobile",
            "telephone portable",
            "numero de telephone",
            "telefono",
            "cellulare",
            "phone",
            "phone number",
        ],
    ),
    (
        Field::Email,
        &[
            "e mail",
            "email",
            "mail",
            "courriel",
            "adresse e mail",
            "adresse email",
            "adresse mail",
            "posta elettronica",
        ],
    ),
    (Field::Address, &["adresse", "adresse postale", "rue", "indirizzo", "address"]),
    (
        Field::PickupPlace,
        &[
            "lieu de retrait",
            "point de retrait",
            "lieu",
            "quartier",
            "luogo di ritiro",
            "punto di ritiro",
            "pickup place",
            "pickup point",
        ],
    ),
    (
        Field::Size,
        &[
            "personnes",
            "nombre de personnes",
            "nb personnes",
            "nb de personnes",
            "taille du foyer",
            "persone",
            "numero di persone",
            "persons",
            "size",
            "household size",
        ],
    ),
    (Field::Channel, &["canal", "canal prefere", "commande par", "canale", "canale preferito", "channel"]),
    (Field::ReadingHelp, &["aide a la lecture", "aide lecture", "aiuto alla lettura", "reading help"]),
    (Field::Proxies, &["mandataires", "mandataire", "personnes autorisees", "delegati", "proxies"]),
    (Field::Note, &["note", "notes", "remarque", "remarques", "observations", "commentaire", "osservazioni"]),
];

/// One field for each heading, each field at most once; `None` where the heading says nothing known.
pub(super) fn guess(headings: &[String]) -> Vec<Option<Field>> {
    let mut taken = Vec::new();
    let fields = headings.iter().map(|heading| {
        let folded = fold(heading);
        let known =
            HEADINGS.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(field, _)| *field);
        let free = known.filter(|field| !taken.contains(field));
        taken.extend(free);
        free
    });
    let mut fields: Vec<Option<Field>> = fields.collect();
    // In Italian files `nome` beside no `cognome` is the whole name, as is `nom` beside no first name.
    let has = |wanted: Field, fields: &[Option<Field>]| fields.contains(&Some(wanted));
    for (lone, partner) in [(Field::LastName, Field::FirstName), (Field::FirstName, Field::LastName)] {
        if has(lone, &fields) && !has(partner, &fields) && !has(Field::FullName, &fields) {
            for field in &mut fields {
                if *field == Some(lone) {
                    *field = Some(Field::FullName);
                }
            }
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(headings: &str, expected: &[Option<Field>]) {
        let headings: Vec<String> = headings.split('|').map(str::to_owned).collect();
        assert_eq!(guess(&headings), expected, "{headings:?}");
    }

    #[test]
    fn columns_are_guessed_from_their_headings() {
        use Field::{CallName, Code, Email, FirstName, FullName, LastName, Phone, Size};
        check("NOM|Prénom|Tél.|E-mail", &[Some(LastName), Some(FirstName), Some(Phone), Some(Email)]);
        check("Cognome|Nome|Cellulare", &[Some(LastName), Some(FirstName), Some(Phone)]);
        check("Code|Nom|Nb personnes|Humeur", &[Some(Code), Some(FullName), Some(Size), None]);
        check("Nome|Telefono|Telefono", &[Some(FullName), Some(Phone), None]);
        check("N°|Nom|Prénom", &[None, Some(LastName), Some(FirstName)]);
        check("Nom à appeler|Nom", &[Some(CallName), Some(FullName)]);
        check("Anna|Sow", &[None, None]);
    }
}
