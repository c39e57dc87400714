//! What the association asks: the year, the categories, and the presets of the three profiles.

use super::model::{AdhesionRefusal, FundRule, Price, Year};
use super::store::{self, Category};
use crate::context::{ANYONE, Context, TREASURER};
use crate::failure::Failure;
use crate::kernel::ids::CategoryId;
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money, read_percent};
use crate::kernel::rate::BasisPoints;
use crate::kernel::text::{NAME_CHARS_MAX, line};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("adhesions.show_rules", ANYONE, show_rules);
    router.write("adhesions.use_preset", TREASURER, use_preset);
    router.write("adhesions.set_year", TREASURER, set_year);
    router.write("adhesions.set_category", TREASURER, set_category);
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
}

/// Choose which year an adhesion counts, from today on.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetYear {
    year: YearName,
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

/// Add a category, or change what one asks from today on.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetCategory {
    /// A new one unless told.
    #[ts(optional = nullable)]
    category: Option<CategoryId>,
    /// One capital letter, as on the form.
    letter: String,
    name: String,
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
}

#[derive(Debug, Serialize, TS)]
struct RulesView {
    year: YearName,
    categories: Vec<CategoryView>,
    #[ts(type = "number")]
    valid: i64,
}

#[derive(Debug, Serialize, TS)]
struct CategoryView {
    category: CategoryId,
    letter: String,
    name: String,
    kind: String,
    #[ts(type = "number")]
    cents: i64,
    fund_rule: String,
    #[ts(type = "number")]
    fund_cents: i64,
    quota_bp: Option<u32>,
    #[ts(type = "number")]
    valid: i64,
}

fn show_rules(conn: &Connection, ctx: &Context<'_>, _: ShowRules) -> Result<RulesView, Failure> {
    view(conn, ctx)
}

fn use_preset(tx: &Transaction<'_>, ctx: &Context<'_>, input: UsePreset) -> Result<RulesView, Failure> {
    if !store::categories(tx, ctx.today)?.is_empty() {
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
        let category = Category { id, letter: letter.to_owned(), name: ctx.text(name), price, fund, quota };
        store::save_category(tx, ctx, &category)?;
    }
    store::save_year(tx, ctx, Year::Rolling)?;
    view(tx, ctx)
}

fn set_year(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetYear) -> Result<RulesView, Failure> {
    let year = match input.year {
        YearName::Calendar => Year::Calendar,
        YearName::School => Year::School,
        YearName::Rolling => Year::Rolling,
    };
    store::save_year(tx, ctx, year)?;
    view(tx, ctx)
}

fn set_category(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetCategory) -> Result<RulesView, Failure> {
    let known = store::categories(tx, ctx.today)?;
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
    let quota = input.quota_percent.filter(|text| !text.trim().is_empty()).map(|text| read_percent(&text));
    let quota = quota.transpose().map_err(|refusal| Failure::bad_input("quota_percent", &refusal))?;
    let id = input.category.unwrap_or_else(|| CategoryId(ctx.new_id()));
    ctx.tell("name", name.clone());
    store::save_category(tx, ctx, &Category { id, letter, name, price, fund, quota })?;
    view(tx, ctx)
}

fn view(conn: &Connection, ctx: &Context<'_>) -> Result<RulesView, Failure> {
    let valid = store::valid_by_category(conn, ctx.today)?;
    let valid_of = |id: CategoryId| valid.iter().find(|(of, _)| *of == id).map_or(0, |(_, count)| *count);
    let categories = store::categories(conn, ctx.today)?.into_iter().map(|category| CategoryView {
        category: category.id,
        letter: category.letter,
        name: category.name,
        kind: category.price.kind().to_owned(),
        cents: category.price.amount().cents(),
        fund_rule: category.fund.name().to_owned(),
        fund_cents: category.fund.amount().cents(),
        quota_bp: category.quota.map(BasisPoints::basis_points),
        valid: valid_of(category.id),
    });
    let year = match store::year(conn, ctx.today)? {
        Year::Calendar => YearName::Calendar,
        Year::School => YearName::School,
        Year::Rolling => YearName::Rolling,
    };
    let categories = categories.collect();
    Ok(RulesView { year, categories, valid: valid.iter().map(|(_, count)| count).sum() })
}
