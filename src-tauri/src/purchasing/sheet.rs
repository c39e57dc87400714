//! An order as its supplier reads it, gathered once for the paper, the text of the phone, the e-mail and the files.
//! It has no place for a member's name, but the one who answers for this supplier.

use super::model::{Order, OrderLine};
use super::view::{packs_say, price_says, supplier_of, weight_says};
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{HouseholdId, PurchaseOrderId};
use crate::kernel::money::Money;
use crate::kernel::sentence::Sentence;
use crate::{members, settings};
use rusqlite::Connection;

/// Texts in the reader's language.
pub(crate) struct OrderSheet {
    /// As in `A-3`.
    pub(crate) number: String,
    /// `Commande A-3 · Emplettes et Cagettes`
    pub(crate) subject: String,
    pub(crate) email: String,
    pub(crate) supplier: String,
    /// Who, when, where: label and value.
    pub(crate) facts: Vec<(String, String)>,
    /// Reference, product, packs, quantity, price, amount.
    pub(crate) headings: [String; 6],
    pub(crate) rows: Vec<[String; 6]>,
    /// Weight, net and gross, carriage where it is agreed: label and value.
    pub(crate) totals: Vec<(String, String)>,
    /// What the association says at the end.
    pub(crate) please: String,
}

pub(crate) fn sheet(
    conn: &Connection,
    ctx: &Context<'_>,
    id: PurchaseOrderId,
) -> Result<OrderSheet, Failure> {
    let order = as_ordered(super::commands::found(conn, id)?);
    let supplier = supplier_of(conn, &order)?;
    let group = settings::read(conn)?.name.unwrap_or_else(|| ctx.text("print-no-association"));
    let subject = Sentence::new("print-purchase-subject").text("number", &order.number).text("group", &group);
    let delivery = &order.delivery;
    let day = delivery
        .wanted_on
        .map_or_else(|| ctx.text("print-purchase-no-day"), |day| format::day_long(day, ctx.lang));
    let facts = [
        ("print-purchase-supplier", supplier.name.clone()),
        ("print-purchase-wanted", day),
        ("print-purchase-deliver-to", delivery.deliver_to.clone()),
        ("print-purchase-bill-to", delivery.bill_to.clone()),
        ("print-purchase-note", delivery.note.clone()),
        ("print-purchase-contact", contact(conn, supplier.referent)?),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let amounts = order.amounts().map_err(|refusal| Failure::refused(&refusal))?;
    let money = |money| format::money(money, ctx.lang);
    let mut totals = vec![
        ("print-purchase-weight", weight_says(ctx, &order)),
        ("print-purchase-net", money(amounts.net)),
        ("print-purchase-gross", money(amounts.gross)),
    ];
    if let Some(carriage) = delivery.carriage {
        let whole = amounts.gross.plus(carriage).map_err(|refusal| Failure::refused(&refusal))?;
        totals.push(("print-purchase-carriage", money(carriage)));
        totals.push(("print-purchase-whole", money(whole)));
    }
    let rows = order.lines.iter().map(|line| row(ctx, line)).collect::<Result<_, Failure>>()?;
    Ok(OrderSheet {
        subject: ctx.say(&subject),
        email: supplier.email,
        supplier: supplier.name,
        facts: facts.map(|(key, value)| (ctx.text(key), value)).collect(),
        headings: [
            "print-purchase-reference",
            "print-purchase-product",
            "print-purchase-packs",
            "print-purchase-quantity",
            "print-purchase-price",
            "print-purchase-amount",
        ]
        .map(|key| ctx.text(key)),
        rows,
        totals: totals.into_iter().map(|(key, value)| (ctx.text(key), value)).collect(),
        please: ctx.text("print-purchase-please"),
        number: order.number,
    })
}

/// The phone of the member who answers for this supplier, without the name; empty where nobody does.
fn contact(conn: &Connection, referent: Option<HouseholdId>) -> rusqlite::Result<String> {
    let known = referent.map(|id| members::called(conn, id)).transpose()?.flatten();
    Ok(known.map(|known| known.phone).unwrap_or_default())
}

fn row(ctx: &Context<'_>, line: &OrderLine) -> Result<[String; 6], Failure> {
    let amounts =
        line.ordered.amounts(line.dimension, line.terms).map_err(|refusal| Failure::refused(&refusal))?;
    let money = |money: Money| format::money(money, ctx.lang);
    // A price with VAT beside an amount without it would look like a mistake.
    let amount = if line.terms.net {
        money(amounts.net)
    } else {
        let both = Sentence::new("print-purchase-amount-both").text("gross", money(amounts.gross));
        ctx.say(&both.text("net", money(amounts.net)))
    };
    Ok([
        line.reference.clone(),
        line.name.clone(),
        packs_say(ctx, line.dimension, &line.ordered),
        catalogue::quantity_says(ctx, line.dimension, line.ordered.qty()),
        price_says(ctx, line, &line.ordered),
        amount,
    ])
}

/// The order to be read over the phone, sent by fax or as the body of an e-mail.
pub(crate) fn as_text(ctx: &Context<'_>, sheet: &OrderSheet) -> String {
    let fact = |label: &str, value: String| {
        ctx.say(&Sentence::new("print-purchase-fact").text("label", label).text("value", value)) + "\n"
    };
    let mut text = format!("{}\n\n", sheet.subject);
    for (label, value) in &sheet.facts {
        text += &fact(label, value.replace('\n', ", "));
    }
    text.push('\n');
    for (number, [reference, name, packs, quantity, price, amount]) in (1..).zip(&sheet.rows) {
        let reference = if reference.is_empty() { String::new() } else { format!(" ({reference})") };
        text += &format!(
            "{number}. {name}{reference}\n   {packs} = {quantity}\n   {}",
            fact(price, amount.clone())
        );
    }
    text.push('\n');
    for (label, value) in &sheet.totals {
        text += &fact(label, value.clone());
    }
    text + &format!("\n{}\n", sheet.please)
}

/// An order as it was asked, whatever was answered since: its papers are the order.
pub(super) fn as_ordered(mut order: Order) -> Order {
    order.lines.iter_mut().for_each(|line| line.answer = None);
    order
}
