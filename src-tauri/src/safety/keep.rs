//! Which copies stay: values in, values out.

use super::backup::Kind;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

/// Days of which the newest automatic copy stays.
const DAILY_KEPT_MAX: usize = 10;
/// Months of which the newest automatic copy stays.
const MONTHLY_KEPT_MAX: usize = 12;
/// Copies made on demand, and before a new version of the program, that stay.
const OTHERS_KEPT_MAX: usize = 10;

/// The positions in `copies` (newest first) that stay; replaced files always stay.
pub(super) fn kept(copies: &[(Kind, NaiveDate)]) -> BTreeSet<usize> {
    let of = |wanted: Kind| copies.iter().enumerate().filter(move |(_, (kind, _))| *kind == wanted);
    let mut kept = BTreeSet::new();
    let (mut days, mut months) = (BTreeSet::new(), BTreeSet::new());
    for (position, (_, day)) in of(Kind::Daily) {
        let new_day = days.len() < DAILY_KEPT_MAX && days.insert(*day);
        let new_month = months.len() < MONTHLY_KEPT_MAX && months.insert((day.year(), day.month()));
        if new_day || new_month {
            kept.insert(position);
        }
    }
    for kind in [Kind::Manual, Kind::Migration] {
        kept.extend(of(kind).take(OTHERS_KEPT_MAX).map(|(position, _)| position));
    }
    kept.extend(of(Kind::Replaced).map(|(position, _)| position));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    #[test]
    fn ten_days_and_twelve_months_stay() {
        let newest: NaiveDate = "2026-11-24".parse().unwrap();
        let copies: Vec<_> = (0..800).map(|back| (Kind::Daily, newest - Days::new(back))).collect();
        let days: Vec<String> = kept(&copies).into_iter().map(|n| copies[n].1.to_string()).collect();
        let expected = "2026-11-24 2026-11-23 2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 \
             2026-11-16 2026-11-15 2026-10-31 2026-09-30 2026-08-31 2026-07-31 2026-06-30 2026-05-31 \
             2026-04-30 2026-03-31 2026-02-28 2026-01-31 2025-12-31";
        assert_eq!(days.join(" "), expected);
    }

    #[test]
    fn copies_of_one_day_count_once_and_replaced_files_stay() {
        let day: NaiveDate = "2026-11-24".parse().unwrap();
        let mut copies = vec![(Kind::Daily, day), (Kind::Daily, day)];
        copies.extend((0..12).map(|_| (Kind::Manual, day)));
        copies.extend((0..30).map(|_| (Kind::Replaced, day)));
        assert_eq!(kept(&copies).len(), 1 + 10 + 30);
    }
}
