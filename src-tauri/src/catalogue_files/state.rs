//! One product with one pack as a row of plain texts: what an exported catalogue is made of, in a sheet or beside
//! a GDXP product, and what an import remembers of before. What is written is read back the same.

use super::vocabulary;
use crate::catalogue::{
    Allergen, Allergens, Bulk, Pack, PackPrice, Presence, PriceBreak, PricedBy, Product, Shelf, Supplier,
    SupplierKind, check_vat, read_labels, write_labels,
};
use crate::kernel::ids::{PackId, ProductId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::kernel::text;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Texts by the key of their column.
pub(super) type State = BTreeMap<String, String>;

/// Longest text of one line; longer ones are notes and ingredients.
const LINE_CHARS_MAX: usize = 200;

/// A text that cannot be read, by the key of its column.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct WrongText {
    pub(super) key: &'static str,
    pub(super) text: String,
    pub(super) sentence: Sentence,
}

/// Every text of a product and of one of its packs; what is nothing is left out.
pub(super) fn write(product: &Product, pack: Option<&Pack>) -> State {
    let mut state = State::new();
    write_product(&mut state, product);
    if let Some(pack) = pack {
        write_pack(&mut state, pack);
    }
    state.retain(|_, text| !text.is_empty());
    state
}

fn write_product(state: &mut State, product: &Product) {
    let mut put = |key: &str, text: String| state.insert(key.to_owned(), text);
    let allergens = product.allergens.iter().map(|(one, said)| format!("{}:{}", one.code(), said.code()));
    put("name", product.name.clone());
    put("food", yes(product.food));
    put("family", product.family.clone());
    put("stand", product.stand.clone());
    put("pictogram", product.pictogram.clone());
    put("dimension", product.dimension.code().to_owned());
    put("step", product.step_qty.to_string());
    put("least", optional(product.min_qty));
    put("most", optional(product.max_qty));
    put("density", optional(product.density_g_per_l));
    put("origin", product.origin.clone());
    put("labels", write_labels(&product.labels));
    put("shelf", product.shelf.code().to_owned());
    put("bulk", product.bulk.code().to_owned());
    put("bulk_reason", product.bulk_reason.clone());
    put("ingredients", product.ingredients.clone());
    put("allergens", allergens.collect::<Vec<_>>().join(" "));
    put("loss", product.loss.percent().to_string());
    put("deposit", Decimal::new(product.deposit.cents(), 2).normalize().to_string());
    put("vat", product.vat.percent().to_string());
    put("note", product.note.clone());
    put("archived_on", optional(product.archived_on));
}

fn write_pack(state: &mut State, pack: &Pack) {
    let mut put = |key: &str, text: String| state.insert(key.to_owned(), text);
    put("reference", pack.reference.clone());
    put("pack", pack.name.clone());
    put("content", pack.content_qty.to_string());
    put("priced_by", pack.priced_by.code().to_owned());
    put("net", yes(pack.net));
    put("minimum_packs", pack.minimum_packs.to_string());
    put("divisor", pack.divisor.to_string());
    put("variable_weight", yes(pack.variable_weight));
    put("tare", optional(pack.tare_g));
    put("pack_archived_on", optional(pack.archived_on));
    let Some(price) = &pack.price else { return };
    let euros = |one: &PriceBreak| Decimal::new(one.price_e4, 4).normalize().to_string();
    let breaks = price.breaks.iter().skip(1).map(|one| format!("{}:{}", one.from_packs, euros(one)));
    put("price", price.breaks.first().map(euros).unwrap_or_default());
    put("breaks", breaks.collect::<Vec<_>>().join(" "));
    put("since_on", price.since_on.to_string());
    put("until_on", optional(price.until_on));
}

/// What a sheet tells of a supplier beside its packs.
pub(super) fn write_supplier(state: &mut State, supplier: &Supplier) {
    for (key, text) in [
        ("supplier", supplier.name.as_str()),
        ("supplier_kind", supplier.kind.code()),
        ("supplier_place", supplier.place.as_str()),
        ("supplier_vat_number", supplier.vat_number.as_str()),
    ] {
        if !text.is_empty() {
            state.insert(key.to_owned(), text.to_owned());
        }
    }
}

fn yes(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

fn optional(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// A product and its pack as written, still without ids; no pack when the row names none.
pub(super) fn read(state: &State, today: NaiveDate) -> Result<(Product, Option<Pack>), WrongText> {
    let reader = Reader(state);
    let product = read_product(&reader)?;
    let pack = if reader.raw("content").is_empty() { None } else { Some(read_pack(&reader, today)?) };
    Ok((product, pack))
}

fn read_product(reader: &Reader<'_>) -> Result<Product, WrongText> {
    let dimension = reader.word("dimension", &Dimension::ALL, Dimension::code)?;
    let product = Product {
        id: ProductId(Uuid::nil()),
        name: reader.named("name")?,
        food: reader.flag("food")?,
        family: reader.line("family")?,
        stand: reader.line("stand")?,
        pictogram: reader.line("pictogram")?,
        dimension,
        step_qty: reader.positive("step")?,
        min_qty: reader.optional_positive("least")?,
        max_qty: reader.optional_positive("most")?,
        density_g_per_l: reader.optional_positive("density")?,
        origin: reader.line("origin")?,
        labels: reader.labels()?,
        shelf: reader.word("shelf", Shelf::ALL, |one| one.code())?,
        bulk: reader.word("bulk", Bulk::ALL, |one| one.code())?,
        bulk_reason: reader.line("bulk_reason")?,
        ingredients: reader.lines("ingredients")?,
        loss: reader.rate("loss", 5_000)?,
        deposit: Money::from_cents(reader.number("deposit", 2)?),
        note: reader.lines("note")?,
        allergens: reader.allergens()?,
        vat: reader.vat()?,
        archived_on: reader.day("archived_on")?,
    };
    let sentence = |key| Sentence::new(key);
    let sentence = match &product {
        Product { min_qty: Some(min), max_qty: Some(max), .. } if min > max => {
            reader.wrong("least", sentence("refusal-list-least-over-most"))
        }
        Product { min_qty: Some(qty), step_qty, .. } | Product { max_qty: Some(qty), step_qty, .. }
            if qty % step_qty != 0 =>
        {
            reader.wrong("step", sentence("refusal-list-not-steps"))
        }
        Product { density_g_per_l: Some(_), dimension: Dimension::Mass | Dimension::Count, .. } => {
            reader.wrong("density", sentence("refusal-list-density"))
        }
        Product { bulk: Bulk::Forbidden, bulk_reason, .. } if bulk_reason.is_empty() => {
            reader.wrong("bulk_reason", sentence("refusal-list-bulk-reason"))
        }
        Product { .. } => return Ok(product),
    };
    Err(sentence)
}

fn read_pack(reader: &Reader<'_>, today: NaiveDate) -> Result<Pack, WrongText> {
    let divisor = reader.positive("divisor")?;
    if divisor > 12 {
        return Err(reader.wrong("divisor", Sentence::new("refusal-list-not-a-number")));
    }
    Ok(Pack {
        id: PackId(Uuid::nil()),
        product: ProductId(Uuid::nil()),
        supplier: SupplierId(Uuid::nil()),
        reference: reader.line("reference")?,
        name: reader.named("pack")?,
        content_qty: reader.positive("content")?,
        priced_by: reader.word("priced_by", PricedBy::ALL, |one| one.code())?,
        net: reader.flag("net")?,
        minimum_packs: reader.positive("minimum_packs")?,
        divisor,
        variable_weight: reader.flag("variable_weight")?,
        tare_g: if reader.raw("tare").is_empty() { None } else { Some(reader.number("tare", 0)?) },
        price: read_price(reader, today)?,
        archived_on: reader.day("pack_archived_on")?,
    })
}

fn read_price(reader: &Reader<'_>, today: NaiveDate) -> Result<Option<PackPrice>, WrongText> {
    if reader.raw("price").is_empty() {
        return Ok(None);
    }
    let mut breaks = vec![PriceBreak { from_packs: 1, price_e4: reader.number("price", 4)? }];
    for one in reader.raw("breaks").split_whitespace() {
        let read = one.split_once(':').and_then(|(from, price)| {
            Some(PriceBreak { from_packs: from.parse().ok()?, price_e4: scaled(price, 4)? })
        });
        let wrong = || reader.wrong("breaks", Sentence::new("refusal-list-not-breaks"));
        let rising = |one: &PriceBreak| breaks.last().is_some_and(|last| last.from_packs < one.from_packs);
        let one = read.filter(rising).ok_or_else(wrong)?;
        breaks.push(one);
    }
    let since_on = reader.day("since_on")?.unwrap_or(today);
    let until_on = reader.day("until_on")?;
    if until_on.is_some_and(|until| until < since_on) {
        return Err(reader.wrong("until_on", Sentence::new("refusal-list-not-a-day")));
    }
    Ok(Some(PackPrice { since_on, until_on, breaks }))
}

/// The supplier a row names, still without id; none when it names none.
pub(super) fn read_supplier(state: &State) -> Result<Option<Supplier>, WrongText> {
    let reader = Reader(state);
    if reader.raw("supplier").is_empty() {
        return Ok(None);
    }
    let kind = if reader.raw("supplier_kind").is_empty() {
        SupplierKind::Producer
    } else {
        reader.word("supplier_kind", SupplierKind::ALL, |one| one.code())?
    };
    let mut supplier = new_supplier(reader.named("supplier")?);
    supplier.kind = kind;
    supplier.place = reader.line("supplier_place")?;
    supplier.vat_number = reader.line("supplier_vat_number")?;
    Ok(Some(supplier))
}

/// A supplier of which only the name is known.
pub(super) fn new_supplier(name: String) -> Supplier {
    Supplier {
        id: SupplierId(Uuid::nil()),
        name,
        kind: SupplierKind::Producer,
        place: String::new(),
        distance_km: None,
        contact: String::new(),
        phone: String::new(),
        email: String::new(),
        vat_number: String::new(),
        referent: None,
        minimum: None,
        carriage: None,
        free_carriage: None,
        delay_days: None,
        payment_days: None,
        note: String::new(),
        archived_on: None,
    }
}

/// A decimal with a comma or a point, as an integer of so many decimals; none when it is finer or no number.
pub(super) fn scaled(text: &str, decimals: u32) -> Option<i64> {
    let number = Decimal::from_str_exact(&text.trim().replace(',', ".")).ok()?.normalize();
    let scale = decimals.checked_sub(number.scale())?;
    let whole = number.mantissa().checked_mul(10_i128.pow(scale))?;
    whole.to_i64().filter(|whole| (0..=VALUE_MAX).contains(whole))
}

/// Beyond it a number of a file is a slip.
const VALUE_MAX: i64 = 100_000_000_000;

struct Reader<'a>(&'a State);

impl Reader<'_> {
    fn raw(&self, key: &str) -> &str {
        self.0.get(key).map(|text| text.trim()).unwrap_or_default()
    }

    fn wrong(&self, key: &'static str, sentence: Sentence) -> WrongText {
        WrongText { key, text: self.raw(key).to_owned(), sentence }
    }

    fn line(&self, key: &'static str) -> Result<String, WrongText> {
        use crate::kernel::sentence::Refusal;
        text::line(self.raw(key), LINE_CHARS_MAX).map_err(|refusal| self.wrong(key, refusal.sentence()))
    }

    fn lines(&self, key: &'static str) -> Result<String, WrongText> {
        use crate::kernel::sentence::Refusal;
        let read = text::lines(self.raw(key), text::NOTE_CHARS_MAX * 2);
        read.map_err(|refusal| self.wrong(key, refusal.sentence()))
    }

    fn named(&self, key: &'static str) -> Result<String, WrongText> {
        let name = self.line(key)?;
        let has_letters = name.chars().any(char::is_alphanumeric);
        if has_letters { Ok(name) } else { Err(self.wrong(key, Sentence::new("refusal-list-no-name"))) }
    }

    fn number(&self, key: &'static str, decimals: u32) -> Result<i64, WrongText> {
        let text = self.raw(key);
        if text.is_empty() {
            return Ok(0);
        }
        scaled(text, decimals).ok_or_else(|| self.wrong(key, Sentence::new("refusal-list-not-a-number")))
    }

    fn positive(&self, key: &'static str) -> Result<i64, WrongText> {
        let wrong = || self.wrong(key, Sentence::new("refusal-list-not-a-number"));
        if self.raw(key).is_empty() {
            return Ok(1);
        }
        Some(self.number(key, 0)?).filter(|number| *number > 0).ok_or_else(wrong)
    }

    fn optional_positive(&self, key: &'static str) -> Result<Option<i64>, WrongText> {
        if self.raw(key).is_empty() { Ok(None) } else { self.positive(key).map(Some) }
    }

    fn rate(&self, key: &'static str, max: i64) -> Result<BasisPoints, WrongText> {
        let points = Some(self.number(key, 2)?).filter(|points| *points <= max);
        let points = points.and_then(|points| u32::try_from(points).ok());
        let wrong = || self.wrong(key, Sentence::new("refusal-list-not-a-number"));
        points.map(BasisPoints::new).ok_or_else(wrong)
    }

    fn vat(&self) -> Result<BasisPoints, WrongText> {
        let rate = self.rate("vat", 10_000)?;
        check_vat(rate).map_err(|refusal| self.wrong("vat", refusal.sentence()))
    }

    fn day(&self, key: &'static str) -> Result<Option<NaiveDate>, WrongText> {
        let text = self.raw(key);
        if text.is_empty() {
            return Ok(None);
        }
        let day = text.parse().or_else(|_| NaiveDate::parse_from_str(text, "%d/%m/%Y"));
        day.map(Some).map_err(|_| self.wrong(key, Sentence::new("refusal-list-not-a-day")))
    }

    fn flag(&self, key: &'static str) -> Result<bool, WrongText> {
        let text = self.raw(key);
        match vocabulary::code(text) {
            Some("yes") => Ok(true),
            Some("no") => Ok(false),
            Some(_) | None if text.is_empty() => Ok(false),
            Some(_) | None => Err(self.wrong(key, Sentence::new("refusal-list-unknown-word"))),
        }
    }

    fn word<T: Copy>(
        &self,
        key: &'static str,
        all: &[T],
        code: impl Fn(T) -> &'static str,
    ) -> Result<T, WrongText> {
        let text = self.raw(key);
        let meant = vocabulary::code(text).unwrap_or(text);
        let found = if text.is_empty() { all.first() } else { all.iter().find(|one| code(**one) == meant) };
        found.copied().ok_or_else(|| self.wrong(key, Sentence::new("refusal-list-unknown-word")))
    }

    fn labels(&self) -> Result<Vec<crate::catalogue::ProductLabel>, WrongText> {
        let codes: Vec<&str> =
            self.raw("labels").split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
        let codes: Vec<&str> = codes.into_iter().map(|word| vocabulary::code(word).unwrap_or(word)).collect();
        let labels = read_labels(&codes.join(" "));
        if labels.len() == codes.len() {
            Ok(labels)
        } else {
            Err(self.wrong("labels", Sentence::new("refusal-list-unknown-word")))
        }
    }

    fn allergens(&self) -> Result<Allergens, WrongText> {
        let wrong = || self.wrong("allergens", Sentence::new("refusal-list-unknown-word"));
        let mut stated = Allergens::new();
        for one in self.raw("allergens").split([' ', ',', ';']).filter(|one| !one.is_empty()) {
            let (allergen, presence) = one.split_once([':', '=']).ok_or_else(wrong)?;
            let allergen =
                Allergen::parse(vocabulary::code(allergen).unwrap_or(allergen)).ok_or_else(wrong)?;
            let presence =
                Presence::parse(vocabulary::code(presence).unwrap_or(presence)).ok_or_else(wrong)?;
            stated.insert(allergen, presence);
        }
        Ok(stated)
    }
}
