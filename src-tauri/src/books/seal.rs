//! What the seal of a closed year covers: its lines. Whoever changes a line outside of Cabas, or slips one in,
//! breaks it.

use super::store::Line;

/// One text a line. What may be renamed later (an account) is not in it.
pub(super) fn lines(lines: &[Line]) -> Vec<String> {
    let text = |line: &Line| {
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
        facts.map(String::as_str).join("\t")
    };
    lines.iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::seal_after;

    fn seal(of: &[Line], sum: &str) -> String {
        seal_after(&lines(of), sum)
    }

    fn holds(of: &[Line], sums: &[String], sealed: &str) -> bool {
        sums.iter().any(|sum| seal(of, sum) == sealed)
    }

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
        let (written, sums) = ([line(720), line(-720)], ["a".to_owned(), "b".to_owned()]);
        let sealed = seal(&written, "b");
        assert_eq!(sealed.len(), 64);
        assert!(holds(&written, &sums, &sealed));
        assert!(!holds(&[line(721), line(-721)], &sums, &sealed));
        assert!(!holds(&written, &sums[..1], &sealed));
        assert!(!holds(&written[..1], &sums, &sealed));
    }
}
