//! Which column of a statement holds what, guessed from the headings in French, Italian or English; and where
//! the headings are, since banks write the account and its balance above them.

use crate::kernel::search::fold;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Banks put at most so many rows above the headings.
const ROWS_ABOVE_MAX: usize = 30;

/// What a column of a statement can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "BankField")]
pub(super) enum Field {
    Day,
    /// Several columns may hold words: they are put together.
    Label,
    /// With its sign.
    Amount,
    /// What left the account.
    Debit,
    /// What came in.
    Credit,
}

const HEADINGS: &[(Field, &[&str])] = &[
    (
        Field::Day,
        &[
            "date",
            "date operation",
            "date de loperation",
            "date doperation",
            "date de comptabilisation",
            "date comptable",
            "jour",
            "data",
            "data operazione",
            "data contabile",
            "data movimento",
            "booking date",
            "transaction date",
            "dateop",
            "completed date",
        ],
    ),
    (
        Field::Label,
        &[
            "libelle",
            "libelle operation",
            "libelle de loperation",
            "libelle simplifie",
            "libelle court",
            "nature de loperation",
            "operation",
            "intitule",
            "description",
            "informations complementaires",
            "informations complementaires operation",
            "detail",
            "detail de lecriture",
            "descrizione",
            "descrizione operazione",
            "causale",
            "details",
            "label",
            "payee",
            "memo",
            "narrative",
        ],
    ),
    (
        Field::Amount,
        &[
            "montant",
            "montant euros",
            "montant eur",
            "montant en euros",
            "montant en eur",
            "montant de loperation",
            "importo",
            "importo euro",
            "importo eur",
            "amount",
            "amount eur",
        ],
    ),
    (
        Field::Debit,
        &[
            "debit",
            "debit euros",
            "debit eur",
            "debit en euros",
            "montant debit",
            "depense",
            "retrait",
            "dare",
            "addebiti",
            "uscite",
            "addebito",
            "money out",
            "paid out",
            "withdrawal",
        ],
    ),
    (
        Field::Credit,
        &[
            "credit",
            "credit euros",
            "credit eur",
            "credit en euros",
            "montant credit",
            "recette",
            "depot",
            "avere",
            "accrediti",
            "entrate",
            "accredito",
            "money in",
            "paid in",
            "deposit",
        ],
    ),
];

/// One field for each heading; only words may stand in several columns.
pub(super) fn guess(headings: &[String]) -> Vec<Option<Field>> {
    let mut taken = Vec::new();
    let fields = headings.iter().map(|heading| {
        let folded = fold(heading);
        let known =
            HEADINGS.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(field, _)| *field);
        let free = known.filter(|field| *field == Field::Label || !taken.contains(field));
        taken.extend(free);
        free
    });
    fields.collect()
}

/// Whether the columns suffice to read a line: a day, and money.
pub(super) fn suffice(columns: &[Option<Field>]) -> bool {
    let has = |field| columns.contains(&Some(field));
    has(Field::Day) && (has(Field::Amount) || has(Field::Debit) || has(Field::Credit))
}

/// The row of the headings, counted from 0; none when no row looks like one.
pub(super) fn headings_row(rows: &[Vec<String>]) -> Option<usize> {
    rows.iter().take(ROWS_ABOVE_MAX).position(|row| suffice(&guess(row)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(row: &str) -> Vec<String> {
        row.split(';').map(str::to_owned).collect()
    }

    fn check(headings: &str, expected: &[Option<Field>]) {
        assert_eq!(guess(&cells(headings)), expected, "{headings}");
    }

    #[test]
    fn columns_are_guessed_as_banks_head_them() {
        use Field::{Amount, Credit, Day, Debit, Label};
        let (day, label) = (Some(Day), Some(Label));
        check(
            "Date;Date de valeur;Débit;Crédit;Libellé;Solde",
            &[day, None, Some(Debit), Some(Credit), label, None],
        );
        check("Date;Libellé;Débit Euros;Crédit Euros;", &[day, label, Some(Debit), Some(Credit), None]);
        check("Date;Libellé;Montant(EUROS)", &[day, label, Some(Amount)]);
        check(
            "Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Debit;Credit",
            &[day, label, label, None, Some(Debit), Some(Credit)],
        );
        check("Data contabile;Data valuta;Descrizione;Importo", &[day, None, label, Some(Amount)]);
        check("Data;Causale;Dare;Avere", &[day, label, Some(Debit), Some(Credit)]);
        check(
            "Transaction Date;Narrative;Paid out;Paid in;Balance",
            &[day, label, Some(Debit), Some(Credit), None],
        );
    }

    #[test]
    fn the_headings_are_found_below_what_the_bank_says_of_the_account() {
        let rows: Vec<Vec<String>> = [
            "Compte n°;123;",
            "Solde au 31/03/2026;1 234,50;",
            ";;",
            "Date;Libellé;Montant",
            "02/03/2026;VIR;12,00",
        ]
        .into_iter()
        .map(cells)
        .collect();
        assert_eq!(headings_row(&rows), Some(3));
        assert_eq!(headings_row(&rows[4..]), None);
    }
}
