//! The confirmation of an order: one household's own lines at its own price, for it alone.

use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::order_slip::{OrderSlip, order_slip};
use super::papers_orders::hour;
use crate::baskets::{self, SlipForm, SlipLine};
use crate::campaigns::{self, Offer};
use crate::catalogue::Bulk;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId};
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::router::Router;
use chrono::NaiveTime;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[Paper {
    name: "order_slip",
    command: "documents.order_slip",
    audience: Audience::Private,
    title: "print-order-slip",
    file: "print-file-order-slip",
    large: true,
    from: Some("basket"),
}];

pub(super) fn register(router: &mut Router) {
    router.read("documents.order_slip", WRITERS, make_order_slip);
}

/// Print the confirmation of an order, for the household alone.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintOrderSlip {
    campaign: CampaignId,
    household: HouseholdId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("it ordered nothing")]
struct NothingOrdered;

impl Refusal for NothingOrdered {
    fn sentence(&self) -> Sentence {
        Sentence::new("refusal-paper-nothing-ordered")
    }
}

fn make_order_slip(conn: &Connection, ctx: &Context<'_>, input: PrintOrderSlip) -> Result<PdfView, Failure> {
    let slip = baskets::slip(conn, ctx, input.campaign, input.household)?;
    if slip.forms.iter().all(|form| form.lines.is_empty()) {
        return Err(Failure::refused(&NothingOrdered));
    }
    let size = size(input.large);
    let numbers: Vec<String> = slip.forms.iter().map(|form| form.number.to_string()).collect();
    let mut facts = vec![
        (ctx.text("print-order-slip-who"), format!("{} {}", slip.code, slip.name)),
        (ctx.text("print-order-slip-forms"), numbers.join(", ")),
    ];
    let mut places: Vec<String> = slip.forms.iter().map(|form| fetched(ctx, form)).collect();
    places.dedup();
    facts.push((ctx.text("print-order-slip-pickup"), places.join("\n")));
    let late = slip.forms.iter().any(|form| form.late);
    let mut notes = vec![ctx.text("print-order-slip-final")];
    if late {
        notes.insert(0, ctx.text("print-order-slip-late"));
    }
    let mut frame = frame(conn, ctx, "print-order-slip", "print-order-slip-thumb")?;
    frame.place = slip.title;
    let lines: Vec<&SlipLine> = slip.forms.iter().flat_map(|form| &form.lines).collect();
    let sheet = OrderSlip {
        about: about(ctx, "print-order-slip"),
        size,
        frame,
        facts,
        headings: [
            "print-order-slip-product",
            "print-order-slip-quantity",
            "print-order-slip-price",
            "print-order-slip-amount",
        ]
        .map(|key| ctx.text(key)),
        rows: lines.iter().map(|line| slip_row(line)).collect(),
        total: ctx.say(&Sentence::new("print-order-slip-total").text("amount", slip.total_says)),
        bring: bring(conn, ctx, input.campaign, &lines)?,
        notes,
        nothing: String::new(),
    };
    // The number of the form keeps two households of one day apart, without a name.
    let ending = format!("-{}{}", numbers.join("-"), ending(size));
    write(ctx, "print-file-order-slip", &ending, &order_slip(&sheet))
}

fn fetched(ctx: &Context<'_>, form: &SlipForm) -> String {
    let time = |text: &Option<String>| {
        let time = NaiveTime::parse_from_str(text.as_deref().unwrap_or_default(), "%H:%M");
        time.map(|time| hour(ctx, time)).unwrap_or_default()
    };
    let (Some(place), Some(day)) = (&form.place, form.on_day) else {
        return ctx.text("print-order-slip-no-place");
    };
    let sentence = Sentence::new("print-order-pickup")
        .text("place", place)
        .text("day", format::day_long(day, ctx.lang))
        .text("from", time(&form.from_time))
        .text("to", time(&form.to_time));
    ctx.say(&sentence)
}

fn slip_row(line: &SlipLine) -> [String; 4] {
    let asked = [&line.firm_says, &line.more_says, &line.less_says];
    let asked = asked.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
    [line.name.clone(), asked, line.price_says.clone(), line.line_says.clone()]
}

/// One container for each product weighed or drawn from bulk; nothing when there is none.
fn bring(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    lines: &[&SlipLine],
) -> Result<String, Failure> {
    let offers = campaigns::offers(conn, campaign)?;
    let asked = |offer: &&Offer| lines.iter().any(|line| line.position == offer.position);
    let containers = offers.iter().filter(|offer| in_bulk(offer)).filter(asked).count();
    if containers == 0 {
        return Ok(String::new());
    }
    Ok(ctx.say(&Sentence::new("print-order-slip-bring").count("count", containers)))
}

/// Whether it is weighed or drawn into what the household brings.
pub(super) fn in_bulk(offer: &Offer) -> bool {
    match (offer.dimension, offer.bulk) {
        (Dimension::Mass | Dimension::Volume, Bulk::Allowed | Bulk::Assisted) => true,
        (Dimension::Count, _) | (_, Bulk::Forbidden) => false,
    }
}
