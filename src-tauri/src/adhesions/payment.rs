//! How an adhesion is paid: money, a cheque with what is written on it, or what the household has in advance.

use super::commands::{Decided, RecordAdhesion};
use super::model::AdhesionRefusal;
use crate::accounts;
use crate::cash::{self, Draft, Entry, Fund, Method, MethodName, Origin, Posted, Purpose};
use crate::cheques::{self, ChequeInput};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::HouseholdId;
use crate::kernel::money::Money;
use crate::kernel::sentence::Sentence;
use rusqlite::{Connection, Transaction};

/// Where the money of a fee comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Means {
    Money(MethodName),
    /// What the household has in advance on its account.
    Advance,
}

impl Means {
    /// What was asked, cash unless told. Errors: the advance does not reach.
    pub(super) fn of(conn: &Connection, input: &RecordAdhesion, paid: Money) -> Result<Means, Failure> {
        if !input.from_advance.unwrap_or(false) {
            return Ok(Means::Money(input.method.unwrap_or(MethodName::Cash)));
        }
        let has = Money::from_cents(accounts::balance(conn, input.household)?.max(0));
        if has < paid {
            return Err(Failure::refused(&AdhesionRefusal::AdvanceTooSmall { has }).at("from_advance"));
        }
        Ok(Means::Advance)
    }

    /// The key of what the button says.
    pub(super) fn preview_key(self) -> &'static str {
        match self {
            Means::Advance => "core-adhesion-preview-advance",
            Means::Money(MethodName::Cash) => "core-adhesion-preview-cash",
            Means::Money(MethodName::Cheque) => "core-adhesion-preview-cheque",
            Means::Money(MethodName::Card) => "core-adhesion-preview-card",
            Means::Money(MethodName::Transfer) => "core-adhesion-preview-transfer",
            Means::Money(MethodName::HelloAsso) => "core-adhesion-preview-helloasso",
        }
    }

    fn purpose(self) -> Purpose {
        match self {
            Means::Money(method) => Purpose::Kept(method.into()),
            Means::Advance => Purpose::Household,
        }
    }

    fn method(self) -> Method {
        match self {
            Means::Money(method) => method.into(),
            Means::Advance => Method::Internal,
        }
    }

    /// How money changed hands; none when it did not.
    pub(super) fn name(self) -> Option<MethodName> {
        match self {
            Means::Money(method) => Some(method),
            Means::Advance => None,
        }
    }
}

/// Posts the payment; none for a free adhesion. A cheque of which something is written is kept with it.
pub(super) fn pay(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    decided: &Decided,
    input: &RecordAdhesion,
) -> Result<Option<Posted>, Failure> {
    let Decided { called, category, paid, fund, means, .. } = decided;
    if *paid == Money::ZERO {
        return Ok(None);
    }
    let typed: Vec<ChequeInput> = match means {
        Means::Money(MethodName::Cheque) => {
            input.cheque.iter().filter(|cheque| !cheque.is_blank()).cloned().collect()
        }
        Means::Money(MethodName::Cash | MethodName::Card | MethodName::Transfer | MethodName::HelloAsso)
        | Means::Advance => Vec::new(),
    };
    let received = match typed.as_slice() {
        [] => Vec::new(),
        typed => cheques::read(ctx, typed, *paid, &called.to_string())?,
    };
    let label = ctx.say(&Sentence::new("core-adhesion-label").text("category", &category.name));
    let entries = sides(tx, input.household, *means, *paid, *fund)?;
    let (who, method, till) = (called.to_string(), means.method(), input.till);
    let draft = Draft { label, who, method, origin: Origin::Adhesion, till, entries };
    let posted = cash::post(tx, ctx, ctx.today, &draft, None)?;
    cheques::insert(tx, ctx, posted.id, &received)?;
    Ok(Some(posted))
}

/// Money in, the fee and the fund's part out.
fn sides(
    tx: &Transaction<'_>,
    household: HouseholdId,
    means: Means,
    paid: Money,
    fund: Money,
) -> Result<Vec<Entry>, Failure> {
    let overflow = |refusal| Failure::refused(&refusal);
    let fee = paid.minus(fund).map_err(overflow)?;
    let side = |purpose, amount: Money, fund| {
        let account = cash::account_for(tx, purpose)?;
        Ok::<Entry, Failure>(Entry { account, household: Some(household), fund, amount })
    };
    let mut entries = vec![side(means.purpose(), paid, None)?];
    if fee != Money::ZERO {
        entries.push(side(Purpose::Fee, fee.opposite().map_err(overflow)?, None)?);
    }
    if fund != Money::ZERO {
        entries.push(side(Purpose::Gift, fund.opposite().map_err(overflow)?, Some(Fund::Solidarity))?);
    }
    Ok(entries)
}
