//! What the association asks: the year, the categories with their dated terms, and the presets of the profiles.

use super::given;
use super::model::{AdhesionRefusal, FundRule, Price, Year};
use super::queue::Queues;
use super::store::{self, Category, DatedTerms, Known, Terms};
use crate::context::{ANYONE, Context, TREASURER};
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::format;
use crate::kernel::ids::CategoryId;
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money, read_percent};
use crate::kernel::period::Period;
use crate::kernel::rate::BasisPoints;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, line};
use crate::router::Router;
use crate::tiers;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    given::register(router);
    router.read("adhesions.show_rules", ANYONE, show_rules);
    router.read("adhesions.preview_category", ANYONE, preview_category);
    router.write("adhesions.use_preset", TREASURER, use_preset);
    router.write("adhesions.set_year", TREASURER, set_year);
    router.write("adhesions.set_category", TREASURER, set_category);
    router.write("adhesions.close_category", TREASURER, close_category);
}

/// Show the year and the categories of adhesion, with how many are valid today.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowRules {}

/// The rules a kind of group usually has.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum Preset {
    Toul,
    Vrac,
    Gas,
}

/// Begin with the usual categories of a kind of group.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct UsePreset {
    profile: Preset,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum YearName {
    Calendar,
    School,
    Rolling,
    Dates,
}

/// Choose which year an adhesion counts, from today or a later day on.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetYear {
    year: YearName,
    /// As typed, `01/09/2026`; the first day of a campaign with dates of its own.
    #[ts(optional = nullable)]
    from_on: Option<String>,
    /// As typed; its last day.
    #[ts(optional = nullable)]
    to_on: Option<String>,
    /// As typed; today unless told.
    #[ts(optional = nullable)]
    since_on: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum PriceKind {
    Fixed,
    Minimum,
    Free,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
enum FundKind {
    None,
    Excess,
    AllBut,
}

/// A category as typed: who may hold it, what it asks, and from which day.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetCategory {
    /// A new one unless told; a closed one opens again.
    #[ts(optional = nullable)]
    category: Option<CategoryId>,
    /// One capital letter, as on the form.
    letter: String,
    name: String,
    /// Who may hold it, in the group's words.
    #[ts(optional = nullable)]
    holder: Option<String>,
    kind: PriceKind,
    /// As typed, `1` or `20,00`.
    amount: String,
    fund_rule: FundKind,
    /// As typed; what the fund rule leaves to the association.
    #[ts(optional = nullable)]
    fund: Option<String>,
    /// As typed, `20` or `20 %`.
    #[ts(optional = nullable)]
    quota_percent: Option<String>,
    /// As typed, the day it begins; today unless told.
    #[ts(optional = nullable)]
    since_on: Option<String>,
}

/// Close a category: nobody joins in it any more, running adhesions go on to their end.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CloseCategory {
    category: CategoryId,
}

#[derive(Debug, Serialize, TS)]
struct RulesView {
    year: YearName,
    year_from_on: Option<NaiveDate>,
    year_to_on: Option<NaiveDate>,
    /// The year in words.
    year_says: String,
    /// Every choice of a year, the newest first.
    years: Vec<DatedView>,
    /// What may be chosen today, by letter.
    categories: Vec<CategoryView>,
    /// What begins on a later day.
    later: Vec<CategoryView>,
    closed: Vec<ClosedView>,
    #[ts(type = "number")]
    valid: i64,
}

/// A rule in the history.
#[derive(Debug, Serialize, TS)]
struct DatedView {
    since_on: NaiveDate,
    when: When,
    says: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
enum When {
    Before,
    Now,
    Later,
}

#[derive(Debug, Serialize, TS)]
struct CategoryView {
    category: CategoryId,
    letter: String,
    name: String,
    holder: String,
    kind: String,
    #[ts(type = "number")]
    cents: i64,
    /// As it can be typed again.
    amount: String,
    fund_rule: String,
    #[ts(type = "number")]
    fund_cents: i64,
    fund: String,
    quota_bp: Option<u32>,
    quota: String,
    /// Price, fund and quota, each in words.
    says: Vec<String>,
    /// The first of them alone.
    price: String,
    /// A payment that follows the rule; null where the fund gets nothing anyway.
    example: Option<String>,
    #[ts(type = "number")]
    valid: i64,
    #[ts(type = "number")]
    waiting: i64,
    /// The newest first.
    history: Vec<DatedView>,
}

#[derive(Debug, Serialize, TS)]
struct ClosedView {
    category: CategoryId,
    letter: String,
    name: String,
    closed_on: NaiveDate,
    /// The terms it had last, to open it again.
    last: Option<Box<CategoryView>>,
}

#[derive(Debug, Serialize, TS)]
struct CategoryPreview {
    says: Vec<String>,
    example: Option<String>,
}

fn show_rules(conn: &Connection, ctx: &Context<'_>, _: ShowRules) -> Result<RulesView, Failure> {
    view(conn, ctx)
}

fn use_preset(tx: &Transaction<'_>, ctx: &Context<'_>, input: UsePreset) -> Result<RulesView, Failure> {
    if !store::known(tx)?.is_empty() {
        return Err(Failure::refused(&AdhesionRefusal::CategoriesSet));
    }
    let euros = |euros: i64| Money::from_cents(euros * 100);
    let asked: Vec<(&str, &'static str, Price, FundRule, Option<BasisPoints>)> = match input.profile {
        Preset::Toul => vec![("A", "print-category-member", Price::Fixed(euros(1)), FundRule::None, None)],
        Preset::Gas => vec![("A", "print-category-member", Price::Fixed(euros(0)), FundRule::None, None)],
        Preset::Vrac => vec![
            ("A", "print-category-neighbour", Price::Minimum(euros(1)), FundRule::None, None),
            (
                "B",
                "print-category-solidarity",
                Price::Minimum(euros(20)),
                FundRule::Excess(euros(20)),
                Some(BasisPoints::new(2_000)),
            ),
        ],
    };
    for (letter, name, price, fund, quota) in asked {
        let id = CategoryId(ctx.new_id());
        // Who joins in solidarity pays fifteen percent more (domain.md 1.2).
        let tier = if quota.is_some() { tiers::usual(tx, ctx, "C")? } else { None };
        let terms = Terms { holder: String::new(), price, fund, quota, tier };
        let category = Category { id, letter: letter.to_owned(), name: ctx.text(name), terms };
        store::save_category(tx, ctx, &category, ctx.today)?;
    }
    store::save_year(tx, ctx, Year::Rolling, ctx.today)?;
    view(tx, ctx)
}

fn set_year(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetYear) -> Result<RulesView, Failure> {
    let day = |field: &str, text: &Option<String>| {
        read_day(text.as_deref().unwrap_or_default(), ctx.today)
            .map_err(|refusal| Failure::bad_input(field, &refusal))
    };
    let year = match input.year {
        YearName::Calendar => Year::Calendar,
        YearName::School => Year::School,
        YearName::Rolling => Year::Rolling,
        YearName::Dates => {
            let (from, to) = (day("from_on", &input.from_on)?, day("to_on", &input.to_on)?);
            if to < ctx.today {
                return Err(Failure::refused(&AdhesionRefusal::CampaignPast { to }).at("to_on"));
            }
            Year::Dates(Period::new(from, to).map_err(|refusal| Failure::bad_input("to_on", &refusal))?)
        }
    };
    let since = since(ctx, input.since_on)?;
    ctx.tell("since", format::day(since, ctx.lang));
    store::save_year(tx, ctx, year, since)?;
    view(tx, ctx)
}

/// The day a change begins: today, or a later one as typed.
fn since(ctx: &Context<'_>, typed: Option<String>) -> Result<NaiveDate, Failure> {
    let Some(typed) = typed.filter(|text| !text.trim().is_empty()) else { return Ok(ctx.today) };
    let day = read_day(&typed, ctx.today).map_err(|refusal| Failure::bad_input("since_on", &refusal))?;
    if day < ctx.today {
        return Err(Failure::refused(&AdhesionRefusal::BeginsInThePast).at("since_on"));
    }
    Ok(day)
}

fn set_category(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetCategory) -> Result<RulesView, Failure> {
    let known = store::known(tx)?;
    if let Some(id) = input.category
        && known.iter().all(|category| category.id != id)
    {
        return Err(Failure::not_found(&AdhesionRefusal::NoSuchCategory));
    }
    let letter = input.letter.trim().to_uppercase();
    let one_letter = letter.len() == 1 && letter.chars().all(|c| c.is_ascii_uppercase());
    let taken = known.iter().any(|category| category.letter == letter && Some(category.id) != input.category);
    if !one_letter || taken {
        return Err(Failure::bad_input("letter", &AdhesionRefusal::BadLetter));
    }
    let name = line(&input.name, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("name", &refusal))?;
    if name.is_empty() {
        return Err(Failure::bad_input("name", &AdhesionRefusal::NoName));
    }
    let tier = given::tier_of(tx, input.category)?;
    let terms = Terms { tier, ..terms(&input)? };
    let since = since(ctx, input.since_on)?;
    let id = input.category.unwrap_or_else(|| CategoryId(ctx.new_id()));
    ctx.tell("name", name.clone());
    ctx.tell("since", format::day(since, ctx.lang));
    store::save_category(tx, ctx, &Category { id, letter, name, terms }, since)?;
    view(tx, ctx)
}

/// What was typed, as terms.
fn terms(input: &SetCategory) -> Result<Terms, Failure> {
    let money = |field: &str, text: &str| {
        read_money(text, Sign::NotNegative).map_err(|refusal| Failure::bad_input(field, &refusal))
    };
    let amount = money("amount", &input.amount)?;
    let price = match input.kind {
        PriceKind::Fixed => Price::Fixed(amount),
        PriceKind::Minimum => Price::Minimum(amount),
        PriceKind::Free => Price::Free(amount),
    };
    let kept = || money("fund", input.fund.as_deref().unwrap_or_default());
    let fund = match input.fund_rule {
        FundKind::None => FundRule::None,
        FundKind::Excess => FundRule::Excess(kept()?),
        FundKind::AllBut => FundRule::AllBut(kept()?),
    };
    let quota = input.quota_percent.as_deref().filter(|text| !text.trim().is_empty()).map(read_percent);
    let quota = quota.transpose().map_err(|refusal| Failure::bad_input("quota_percent", &refusal))?;
    if quota.is_some_and(|quota| quota == BasisPoints::ZERO || BasisPoints::ONE < quota) {
        return Err(Failure::bad_input("quota_percent", &AdhesionRefusal::QuotaOutOfRange));
    }
    let holder = line(input.holder.as_deref().unwrap_or_default(), ADDRESS_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("holder", &refusal))?;
    Ok(Terms { holder, price, fund, quota, tier: None })
}

fn preview_category(
    _: &Connection,
    ctx: &Context<'_>,
    input: SetCategory,
) -> Result<CategoryPreview, Failure> {
    let terms = terms(&input)?;
    since(ctx, input.since_on)?;
    Ok(CategoryPreview { says: says(ctx, &terms), example: example(ctx, &terms) })
}

fn close_category(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: CloseCategory,
) -> Result<RulesView, Failure> {
    let known = store::known(tx)?;
    let found = known.iter().find(|category| category.id == input.category);
    let category = found.ok_or_else(|| Failure::not_found(&AdhesionRefusal::NoSuchCategory))?;
    if category.closed.is_some() {
        return Err(Failure::refused(&AdhesionRefusal::AlreadyClosed));
    }
    if store::categories(tx, ctx.today)?.iter().all(|open| open.id == input.category) {
        return Err(Failure::refused(&AdhesionRefusal::LastCategory));
    }
    let waiting = Queues::of(tx)?.waiting_for(input.category);
    if waiting != 0 {
        return Err(Failure::refused(&AdhesionRefusal::StillWaitedFor { waiting }));
    }
    ctx.tell("name", category.name.clone());
    store::close_category(tx, ctx, input.category)?;
    view(tx, ctx)
}

/// What a person may tick on a form: the neutral letter of each open category, and its amount in words.
pub(crate) fn choices(conn: &Connection, today: NaiveDate) -> rusqlite::Result<Vec<(String, Sentence)>> {
    let open = store::categories(conn, today)?.into_iter();
    Ok(open.map(|category| (category.letter, category.terms.price.sentence())).collect())
}

/// Price, fund and quota in words; what is not asked is not said.
fn says(ctx: &Context<'_>, terms: &Terms) -> Vec<String> {
    let quota = terms.quota.map(|quota| Sentence::new("core-quota").with("quota", Param::Rate(quota)));
    let fund = Some(terms.fund.sentence()).filter(|_| terms.fund != FundRule::None);
    [Some(terms.price.sentence()), fund, quota].iter().flatten().map(|sentence| ctx.say(sentence)).collect()
}

fn example(ctx: &Context<'_>, terms: &Terms) -> Option<String> {
    terms.fund.example(terms.price).map(|sentence| ctx.say(&sentence))
}

fn view(conn: &Connection, ctx: &Context<'_>) -> Result<RulesView, Failure> {
    let valid = store::valid_by_category(conn, ctx.today, None)?;
    let queues = Queues::of(conn)?;
    let all_terms = store::all_terms(conn)?;
    let shown = |known: &Known, terms: &Terms| {
        let valid = valid.iter().find(|(of, _)| *of == known.id).map_or(0, |(_, count)| *count);
        let waiting = queues.waiting_for(known.id);
        category_view(ctx, known, terms, &all_terms, (valid, waiting))
    };
    let (mut categories, mut later, mut closed) = (Vec::new(), Vec::new(), Vec::new());
    for known in store::known(conn)? {
        let mut own = all_terms.iter().filter(|dated| dated.category == known.id);
        let newest = own.clone().next().map(|dated| &dated.terms);
        let now = own.find(|dated| dated.since <= ctx.today).map(|dated| &dated.terms);
        match (known.closed, now, newest) {
            (Some(closed_on), _, last) => closed.push(ClosedView {
                category: known.id,
                letter: known.letter.clone(),
                name: known.name.clone(),
                closed_on,
                last: last.map(|terms| Box::new(shown(&known, terms))),
            }),
            (None, Some(terms), _) => categories.push(shown(&known, terms)),
            (None, None, Some(terms)) => later.push(shown(&known, terms)),
            (None, None, None) => {}
        }
    }
    let year = store::year(conn, ctx.today)?;
    let (name, dates) = match year {
        Year::Calendar => (YearName::Calendar, None),
        Year::School => (YearName::School, None),
        Year::Rolling => (YearName::Rolling, None),
        Year::Dates(dates) => (YearName::Dates, Some(dates)),
    };
    let years =
        store::years(conn)?.into_iter().map(|dated| (dated.since, vec![ctx.say(&dated.year.sentence())]));
    Ok(RulesView {
        year: name,
        year_from_on: dates.map(Period::from),
        year_to_on: dates.map(Period::to),
        year_says: ctx.say(&year.sentence()),
        years: history(ctx.today, years),
        categories,
        later,
        closed,
        valid: valid.iter().map(|(_, count)| count).sum(),
    })
}

/// Rules of one kind, the newest first; of two for the same day only the last one written counts.
fn history(today: NaiveDate, rules: impl Iterator<Item = (NaiveDate, Vec<String>)>) -> Vec<DatedView> {
    let mut history: Vec<DatedView> = Vec::new();
    let mut begun = false;
    for (since_on, says) in rules {
        if history.last().is_some_and(|last| last.since_on == since_on) {
            continue;
        }
        let when = match (today < since_on, begun) {
            (true, _) => When::Later,
            (false, false) => When::Now,
            (false, true) => When::Before,
        };
        begun = begun || when == When::Now;
        history.push(DatedView { since_on, when, says });
    }
    history
}

fn category_view(
    ctx: &Context<'_>,
    known: &Known,
    terms: &Terms,
    all_terms: &[DatedTerms],
    (valid, waiting): (i64, i64),
) -> CategoryView {
    let dated = all_terms.iter().filter(|dated| dated.category == known.id).map(|dated| {
        let holder = Some(dated.terms.holder.clone()).filter(|holder| !holder.is_empty());
        (dated.since, says(ctx, &dated.terms).into_iter().chain(holder).collect())
    });
    CategoryView {
        category: known.id,
        letter: known.letter.clone(),
        name: known.name.clone(),
        holder: terms.holder.clone(),
        kind: terms.price.kind().to_owned(),
        cents: terms.price.amount().cents(),
        amount: format::money(terms.price.amount(), ctx.lang),
        fund_rule: terms.fund.name().to_owned(),
        fund_cents: terms.fund.amount().cents(),
        fund: format::money(terms.fund.amount(), ctx.lang),
        quota_bp: terms.quota.map(BasisPoints::basis_points),
        quota: terms.quota.map(|quota| format::percent(quota, ctx.lang)).unwrap_or_default(),
        says: says(ctx, terms),
        price: ctx.say(&terms.price.sentence()),
        example: example(ctx, terms),
        valid,
        waiting,
        history: history(ctx.today, dated),
    }
}
