//! The names that accounts are born with, in the desk's language until somebody gives them another; and how
//! money changed hands, as files and papers say it.

use super::model::Method;
use crate::context::Context;

/// Code, the label of the migrations, and the key of the same label in every language.
const BORN: [(&str, &str, &str); 22] = [
    ("110", "Report à nouveau", "core-account-110"),
    ("401", "Fournisseurs", "core-account-401"),
    ("411", "Foyers", "core-account-411"),
    ("419", "Avances et consignes", "core-account-419"),
    ("467", "Autres groupes", "core-account-467"),
    ("471", "À classer", "core-account-471"),
    ("5112", "Chèques à encaisser", "core-account-5112"),
    ("512", "Banque", "core-account-512"),
    ("530", "Caisse", "core-account-530"),
    ("580", "Virements internes", "core-account-580"),
    ("607", "Achats de marchandises", "core-account-607"),
    ("624", "Transports", "core-account-624"),
    ("627", "Frais bancaires", "core-account-627"),
    ("657", "Aides versées", "core-account-657"),
    ("658", "Charges diverses", "core-account-658"),
    ("7085", "Port refacturé", "core-account-7085"),
    ("707", "Ventes de marchandises", "core-account-707"),
    ("74", "Subventions", "core-account-74"),
    ("754", "Dons", "core-account-754"),
    ("7561", "Cotisations sans contrepartie", "core-account-7561"),
    ("7562", "Cotisations avec contrepartie", "core-account-7562"),
    ("758", "Produits divers", "core-account-758"),
];

/// The label of an account as the desk reads it: translated while nobody has changed it.
pub(crate) fn account_label(ctx: &Context<'_>, code: &str, label: &str) -> String {
    let born = BORN.iter().find(|(of, first, _)| *of == code && *first == label);
    born.map_or_else(|| label.to_owned(), |(_, _, key)| ctx.text(key))
}

/// The key of a method of payment as a file or a paper says it.
pub(crate) fn method_key(method: &str) -> &'static str {
    match Method::parse(method) {
        Some(Method::Cash) => "print-method-cash",
        Some(Method::Cheque) => "print-method-cheque",
        Some(Method::Card) => "print-method-card",
        Some(Method::Transfer) => "print-method-transfer",
        Some(Method::HelloAsso) => "print-method-helloasso",
        Some(Method::Internal) | None => "print-method-internal",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::lang::Lang;
    use crate::words;

    #[test]
    fn the_french_text_of_an_account_is_the_label_it_was_born_with() {
        for (code, label, key) in BORN {
            assert_eq!(words::text(Lang::Fr, key), label, "{code}");
        }
    }
}
