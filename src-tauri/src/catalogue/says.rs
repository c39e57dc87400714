//! The catalogue in words: names of the lists, quantities, packs and prices as a label writes them.

use super::bar::{Bar, PricePart};
use super::model::{
    Allergen, Pack, PackPrice, Pictogram, PriceBreak, PricedBy, Product, ProductLabel, not_stated,
};
use crate::context::Context;
use crate::kernel::format;
use crate::kernel::lang::Lang;
use crate::kernel::money::{Money, UnitPrice};
use crate::kernel::number::{Sign, read_quantity};
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::round::{Overflow, half_away_from_zero, rounded_product};
use crate::kernel::sentence::Sentence;
use rust_decimal::Decimal;

/// The key of an allergen's name.
pub(crate) fn allergen_key(allergen: Allergen) -> &'static str {
    match allergen {
        Allergen::Gluten => "core-allergen-gluten",
        Allergen::Crustaceans => "core-allergen-crustaceans",
        Allergen::Eggs => "core-allergen-eggs",
        Allergen::Fish => "core-allergen-fish",
        Allergen::Peanuts => "core-allergen-peanuts",
        Allergen::Soya => "core-allergen-soya",
        Allergen::Milk => "core-allergen-milk",
        Allergen::Nuts => "core-allergen-nuts",
        Allergen::Celery => "core-allergen-celery",
        Allergen::Mustard => "core-allergen-mustard",
        Allergen::Sesame => "core-allergen-sesame",
        Allergen::Sulphites => "core-allergen-sulphites",
        Allergen::Lupin => "core-allergen-lupin",
        Allergen::Molluscs => "core-allergen-molluscs",
    }
}

/// The key of a label's name.
pub(crate) fn label_key(label: ProductLabel) -> &'static str {
    match label {
        ProductLabel::Organic => "core-label-organic",
        ProductLabel::Conversion => "core-label-conversion",
        ProductLabel::Fair => "core-label-fair",
        ProductLabel::Local => "core-label-local",
        ProductLabel::Insertion => "core-label-insertion",
    }
}

/// The key of what a drawing shows.
pub(super) fn pictogram_key(pictogram: Pictogram) -> &'static str {
    match pictogram {
        Pictogram::Carrot => "core-picture-carrot",
        Pictogram::Salad => "core-picture-salad",
        Pictogram::Apple => "core-picture-apple",
        Pictogram::Citrus => "core-picture-citrus",
        Pictogram::Cherry => "core-picture-cherry",
        Pictogram::Grape => "core-picture-grape",
        Pictogram::Banana => "core-picture-banana",
        Pictogram::Wheat => "core-picture-wheat",
        Pictogram::Bean => "core-picture-bean",
        Pictogram::Nut => "core-picture-nut",
        Pictogram::Droplet => "core-picture-droplet",
        Pictogram::Egg => "core-picture-egg",
        Pictogram::Milk => "core-picture-milk",
        Pictogram::Beef => "core-picture-beef",
        Pictogram::Drumstick => "core-picture-drumstick",
        Pictogram::Ham => "core-picture-ham",
        Pictogram::Fish => "core-picture-fish",
        Pictogram::Croissant => "core-picture-croissant",
        Pictogram::Cookie => "core-picture-cookie",
        Pictogram::Candy => "core-picture-candy",
        Pictogram::Coffee => "core-picture-coffee",
        Pictogram::Leaf => "core-picture-leaf",
        Pictogram::Soup => "core-picture-soup",
        Pictogram::CupSoda => "core-picture-cup-soda",
        Pictogram::Wine => "core-picture-wine",
        Pictogram::Soap => "core-picture-soap",
        Pictogram::SprayCan => "core-picture-spray-can",
        Pictogram::Baby => "core-picture-baby",
        Pictogram::Package => "core-picture-package",
    }
}

/// The key of the name of a part of a price; a fund gives when rounding went down.
pub(super) fn part_key(part: PricePart, part_e4: i64) -> &'static str {
    match part {
        PricePart::Goods => "core-part-goods",
        PricePart::Carriage => "core-part-carriage",
        PricePart::Vat => "core-part-vat",
        PricePart::Loss => "core-part-loss",
        PricePart::Funds if part_e4 < 0 => "core-part-funds-gives",
        PricePart::Funds => "core-part-funds",
    }
}

/// `500 g`, `1,5 L`, `6 pièces`.
pub(crate) fn quantity(ctx: &Context<'_>, dimension: Dimension, qty: i64) -> String {
    match dimension {
        Dimension::Mass | Dimension::Volume => format::quantity(Quantity::new(dimension, qty), ctx.lang),
        Dimension::Count => ctx.say(&Sentence::new("core-catalogue-pieces").count("count", qty)),
    }
}

/// `par 500 g`, `par 6 pièces`, `à la pièce`.
pub(crate) fn step(ctx: &Context<'_>, dimension: Dimension, step_qty: i64) -> String {
    match (dimension, step_qty) {
        (Dimension::Count, 1) => ctx.text("core-catalogue-by-piece"),
        _ => ctx.say(&Sentence::new("core-catalogue-by").text("step", quantity(ctx, dimension, step_qty))),
    }
}

/// Whether the name of a pack says what it holds, as suppliers write it: `sac 25 kg`, `bouteille 75cl`.
pub(crate) fn tells_content(name: &str, dimension: Dimension, content_qty: i64) -> bool {
    let told = |from: usize| {
        let rest = &name[from..];
        let letters = rest.find(char::is_alphabetic)?;
        let end =
            rest[letters..].find(|one: char| !one.is_alphabetic()).map_or(rest.len(), |end| letters + end);
        read_quantity(&rest[..end], dimension, Sign::NotNegative).ok()
    };
    let content = name.find(|one: char| one.is_ascii_digit()).and_then(told);
    content.is_some_and(|content| content.amount() == content_qty)
}

/// `sac de 25 kg`; `sac 25 kg` says it already.
pub(crate) fn pack(ctx: &Context<'_>, dimension: Dimension, name: &str, content_qty: i64) -> String {
    if tells_content(name, dimension, content_qty) {
        return name.to_owned();
    }
    let content = quantity(ctx, dimension, content_qty);
    ctx.say(&Sentence::new("core-catalogue-pack").text("name", name).text("content", content))
}

/// Euros from 1/10,000 euro: to the cent when that is exact, with four decimals otherwise: `41,37 €`, `1,6540 €`.
pub(crate) fn euros(e4: i64, lang: Lang) -> String {
    if e4 % 100 == 0 {
        return format::money(Money::from_cents(e4 / 100), lang);
    }
    // Three decimals might be read as thousands.
    let last = if e4 % 10 == 0 { "0" } else { "" };
    let number = format!("{}{last}", format::decimal(Decimal::new(e4.abs(), 4), lang));
    let minus = if e4 < 0 { "-" } else { "" };
    match lang {
        Lang::Fr | Lang::It => format!("{minus}{number}\u{a0}€"),
        Lang::En => format!("{minus}€{number}"),
    }
}

/// What a supplier asks: `41,37 € HT par sac`, then its breaks.
pub(super) fn asked(ctx: &Context<'_>, product: &Product, pack: &Pack, price: &PackPrice) -> Vec<String> {
    let per = match (pack.priced_by, product.dimension) {
        (PricedBy::Pack, _) => pack.name.clone(),
        (PricedBy::Unit, Dimension::Mass) => "kg".to_owned(),
        (PricedBy::Unit, Dimension::Volume) => "L".to_owned(),
        (PricedBy::Unit, Dimension::Count) => ctx.text("core-catalogue-piece"),
    };
    let key = if pack.net { "core-catalogue-asked-net" } else { "core-catalogue-asked-gross" };
    let one = |at: &PriceBreak| {
        let said = Sentence::new(key).text("price", euros(at.price_e4, ctx.lang)).text("per", &per);
        let said = ctx.say(&said);
        match at.from_packs {
            1 => said,
            from => {
                ctx.say(&Sentence::new("core-catalogue-asked-from").count("from", from).text("asked", said))
            }
        }
    };
    price.breaks.iter().map(one).collect()
}

/// The announced price with its unit: `1,75 €/kg`, `2,10 € les 6`.
pub(crate) fn unit_price(
    ctx: &Context<'_>,
    dimension: Dimension,
    announced: Money,
    price_qty: i64,
) -> String {
    let price = || format::money(announced, ctx.lang);
    match (dimension, price_qty) {
        (Dimension::Mass | Dimension::Volume, _) => {
            let unit = UnitPrice::from_e4(announced.cents() * 100);
            format::unit_price(unit, dimension, ctx.lang)
        }
        (Dimension::Count, 1) => ctx.say(&Sentence::new("core-catalogue-each").text("price", price())),
        (Dimension::Count, count) => {
            ctx.say(&Sentence::new("core-catalogue-for-pieces").text("price", price()).count("count", count))
        }
    }
}

/// The price of one step beside the price of its unit: `0,88 € les 500 g`; none when they are the same.
pub(crate) fn step_price(
    ctx: &Context<'_>,
    dimension: Dimension,
    step_qty: i64,
    bar: &Bar,
) -> Option<String> {
    if step_qty == bar.price_qty {
        return None;
    }
    let price = format::money(bar.step, ctx.lang);
    let step = quantity(ctx, dimension, step_qty);
    Some(ctx.say(&Sentence::new("core-catalogue-for").text("price", price).text("step", step)))
}

/// What a litre is once weighed: `8,00 €/kg facturé = 7,328 €/L (916 g par litre)`. Errors: [`Overflow`].
pub(super) fn weighed(ctx: &Context<'_>, g_per_l: i64, per_l_e4: i64) -> Result<String, Overflow> {
    let exact = Decimal::from(per_l_e4) * Decimal::from(1_000) / Decimal::from(g_per_l);
    let per_kg = half_away_from_zero(exact)?;
    let density = format::quantity(Quantity::grams(g_per_l), ctx.lang);
    let said = Sentence::new("core-catalogue-weighed")
        .text("per_kg", format::unit_price(UnitPrice::from_e4(per_kg), Dimension::Mass, ctx.lang))
        .text("per_l", format::unit_price(UnitPrice::from_e4(per_l_e4), Dimension::Volume, ctx.lang));
    Ok(ctx.say(&said.text("density", density)))
}

/// What a supplier asks for one litre, whether it prices the pack or the litre. Errors: [`Overflow`].
pub(super) fn per_litre_e4(pack: &Pack, price_e4: i64) -> Result<i64, Overflow> {
    match pack.priced_by {
        PricedBy::Unit => Ok(price_e4),
        PricedBy::Pack => {
            let whole = rounded_product(&[price_e4, 1_000], 0)?;
            half_away_from_zero(Decimal::from(whole) / Decimal::from(pack.content_qty))
        }
    }
}

/// What nobody stated of the allergens, in one sentence; none when all is said.
pub(super) fn missing_allergens(ctx: &Context<'_>, product: &Product) -> Option<String> {
    let missing = not_stated(product.food, &product.allergens);
    if missing.is_empty() {
        return None;
    }
    if missing.len() == Allergen::ALL.len() {
        return Some(ctx.text("core-missing-all-allergens"));
    }
    let names = missing.into_iter().map(|one| ctx.text(allergen_key(one))).collect::<Vec<_>>().join(", ");
    Some(ctx.say(&Sentence::new("core-missing-allergens").text("names", names)))
}

/// A number of packs as it is typed back: `2`, `1.5` in the language's way, `1 2/3` where no decimal is exact.
pub(crate) fn parts(ctx: &Context<'_>, parts: i64, divisor: i64) -> String {
    let exact = Decimal::from(parts) / Decimal::from(divisor);
    if exact.scale() <= 3 {
        return format::decimal(exact, ctx.lang);
    }
    let (whole, rest) = (parts / divisor, parts % divisor);
    if whole == 0 { format!("{rest}/{divisor}") } else { format!("{whole} {rest}/{divisor}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_called_after_its_content_does_not_say_it_twice() {
        use Dimension::{Count, Mass, Volume};
        for (name, dimension, content, expected) in [
            ("sac 25 kg", Mass, 25_000, true),
            ("25 kg", Mass, 25_000, true),
            ("25kg sac papier", Mass, 25_000, true),
            ("bouteille 75cl", Volume, 750, true),
            ("boîte 6 pièces", Count, 6, true),
            ("sac", Mass, 25_000, false),
            ("sac 25", Mass, 25_000, false),
            ("sac 125 kg", Mass, 25_000, false),
            ("sac 25 kg", Mass, 20_000, false),
            ("sac n° 3 de 25 kg", Mass, 25_000, false),
            ("4x250ml", Volume, 1_000, false),
            ("kg", Mass, 1_000, false),
        ] {
            assert_eq!(tells_content(name, dimension, content), expected, "{name}");
        }
    }
}
