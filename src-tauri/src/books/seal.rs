//! The seal of a closed year: a sum over its lines and over what the journal had said until then.
//! Whoever changes a line outside of Cabas, or slips one in, breaks it.

use super::store::Line;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256 in hexadecimal. What may be renamed later (an account) is not in it.
pub(super) fn seal(lines: &[Line], journal_sum: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(format!("{journal_sum}\n"));
    for line in lines {
        let household = line.household.map(|household| household.0.to_string()).unwrap_or_default();
        let facts = [
            &line.movement,
            &line.voucher,
            &line.on_day.to_string(),
            &line.at,
            &line.label,
            &line.account,
            &household,
            &line.fund,
            &line.cents.to_string(),
        ];
        // No text holds a line end, so two different years never give the same text.
        hasher.update(format!("{}\n", facts.map(String::as_str).join("\t")));
    }
    hasher.finalize().iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a text takes any byte");
        text
    })
}

/// Whether a seal still fits the lines, with one of the sums the journal had before a closing.
pub(super) fn holds(lines: &[Line], journal_sums: &[String], sealed: &str) -> bool {
    journal_sums.iter().any(|sum| seal(lines, sum) == sealed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(cents: i64) -> Line {
        Line {
            movement: "m".to_owned(),
            voucher: "A-2026-1".to_owned(),
            on_day: "2026-03-02".parse().unwrap(),
            at: "2026-03-02T09:00:00.000Z".to_owned(),
            label: "Pain".to_owned(),
            account: "607".to_owned(),
            account_label: "Achats".to_owned(),
            household: None,
            fund: String::new(),
            cents,
        }
    }

    #[test]
    fn a_changed_line_and_a_changed_journal_break_the_seal() {
        let (lines, sums) = ([line(720), line(-720)], ["a".to_owned(), "b".to_owned()]);
        let sealed = seal(&lines, "b");
        assert_eq!(sealed.len(), 64);
        assert!(holds(&lines, &sums, &sealed));
        assert!(!holds(&[line(721), line(-721)], &sums, &sealed));
        assert!(!holds(&lines, &sums[..1], &sealed));
        assert!(!holds(&lines[..1], &sums, &sealed));
    }
}
