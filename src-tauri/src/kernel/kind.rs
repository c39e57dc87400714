//! What a person may be asked to type: the units understood for it, how fine it may be, and how large.
//! Every unit is a power of ten of the base unit, so a typed value becomes an integer exactly or is too fine.

use super::quantity::Dimension;

/// What a field expects, and in which base unit it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A bare number, kept in millionths.
    Decimal,
    /// A rate, typed in percent, kept in basis points.
    Percent,
    /// Euros, kept in cents.
    Money,
    /// Euros per kilogram, litre or piece, kept in 1/10,000 euro.
    UnitPrice(Dimension),
    /// A weight, a volume or a number of pieces, kept in grams, millilitres or pieces.
    Quantity(Dimension),
}

impl Kind {
    /// How many decimals the typed unit leaves above the base unit (kg: 3, g: 0), or `None` when the unit does
    /// not measure this. Without a unit a weight is in kilograms and a volume in litres, as groups say and write.
    pub(super) fn decimals(self, unit: &str) -> Option<u32> {
        match self {
            Kind::Decimal => unit.is_empty().then_some(6),
            Kind::Percent => ["", "%"].contains(&unit).then_some(2),
            Kind::Money => is_euro(unit).then_some(2),
            Kind::UnitPrice(dimension) => is_euro_per(unit, dimension).then_some(4),
            Kind::Quantity(Dimension::Mass) => mass(unit),
            Kind::Quantity(Dimension::Volume) => volume(unit),
            Kind::Quantity(Dimension::Count) => PIECES.contains(&unit).then_some(0),
        }
    }

    /// The unit meant when none is typed.
    pub(super) fn usual_unit(self) -> &'static str {
        match self {
            Kind::Decimal | Kind::Quantity(Dimension::Count) => "",
            Kind::Percent => "%",
            Kind::Money | Kind::UnitPrice(_) => "€",
            Kind::Quantity(Dimension::Mass) => "kg",
            Kind::Quantity(Dimension::Volume) => "L",
        }
    }

    /// The finest step, as a person would type it.
    pub(super) fn finest(self) -> &'static str {
        match self {
            Kind::Decimal => "0,000001",
            Kind::Percent => "0,01 %",
            Kind::Money => "0,01 €",
            Kind::UnitPrice(_) => "0,0001 €",
            Kind::Quantity(Dimension::Mass) => "1 g",
            Kind::Quantity(Dimension::Volume) => "1 ml",
            Kind::Quantity(Dimension::Count) => "1",
        }
    }

    /// The largest value that may be typed, of either sign, in the base unit. Beyond, it is a slip of the unit.
    pub(super) fn largest(self) -> i64 {
        match self {
            Kind::Decimal => DECIMAL_MILLIONTHS_MAX,
            Kind::Percent => RATE_BP_MAX,
            Kind::Money => MONEY_CENTS_MAX,
            Kind::UnitPrice(_) => UNIT_PRICE_E4_MAX,
            Kind::Quantity(Dimension::Mass) => MASS_GRAMS_MAX,
            Kind::Quantity(Dimension::Volume) => VOLUME_MILLILITRES_MAX,
            Kind::Quantity(Dimension::Count) => PIECES_MAX,
        }
    }

    /// The same, as a person would type it.
    pub(super) fn largest_text(self) -> &'static str {
        match self {
            Kind::Decimal => "1\u{202f}000\u{202f}000\u{202f}000",
            Kind::Percent => "1\u{202f}000 %",
            Kind::Money => "10\u{202f}000\u{202f}000 €",
            Kind::UnitPrice(_) => "100\u{202f}000 €",
            Kind::Quantity(Dimension::Mass) => "100\u{202f}000 kg",
            Kind::Quantity(Dimension::Volume) => "100\u{202f}000 L",
            Kind::Quantity(Dimension::Count) => "1\u{202f}000\u{202f}000",
        }
    }
}

/// 1,000,000,000.
pub const DECIMAL_MILLIONTHS_MAX: i64 = 1_000_000_000_000_000;
/// 1,000 %.
pub const RATE_BP_MAX: i64 = 100_000;
/// 10 million euros: no group handles as much in one sum.
pub const MONEY_CENTS_MAX: i64 = 1_000_000_000;
/// 100,000 € per kilogram.
pub const UNIT_PRICE_E4_MAX: i64 = 1_000_000_000;
/// 100 tonnes.
pub const MASS_GRAMS_MAX: i64 = 100_000_000;
/// 100 cubic metres.
pub const VOLUME_MILLILITRES_MAX: i64 = 100_000_000;
/// A million pieces.
pub const PIECES_MAX: i64 = 1_000_000;

/// French, Italian and English words of price lists and order sheets, lower case.
const PIECES: [&str; 19] = [
    "", "u", "pce", "pces", "pc", "pcs", "pz", "pièce", "pièces", "piece", "pieces", "pezzo", "pezzi",
    "unité", "unités", "unite", "unites", "unità", "unita",
];

fn is_euro(unit: &str) -> bool {
    ["", "€", "eur", "euro", "euros"].contains(&unit)
}

fn is_euro_per(unit: &str, dimension: Dimension) -> bool {
    let Some((money, measure)) = unit.split_once('/') else {
        return is_euro(unit);
    };
    is_euro(money)
        && match dimension {
            Dimension::Mass => mass(measure) == Some(3),
            Dimension::Volume => volume(measure) == Some(3),
            Dimension::Count => PIECES.contains(&measure),
        }
        && !measure.is_empty()
}

fn mass(unit: &str) -> Option<u32> {
    match unit {
        "" | "kg" | "kgs" | "kilo" | "kilos" | "chilo" | "chili" => Some(3),
        "hg" | "etto" | "etti" => Some(2),
        "g" | "gr" | "gramme" | "grammes" | "grammo" | "grammi" | "gram" | "grams" => Some(0),
        _ => None,
    }
}

fn volume(unit: &str) -> Option<u32> {
    match unit {
        "" | "l" | "lt" | "litre" | "litres" | "litro" | "litri" | "liter" | "liters" => Some(3),
        "dl" => Some(2),
        "cl" => Some(1),
        "ml" => Some(0),
        _ => None,
    }
}
