// Written by tests/wire.rs from the Rust types: do not edit (UPDATE=1 writes it anew).

/**
 * What must add up before a campaign ends.
 */
export type About = "goods" | "money" | "stock";

export type AbsenceRuleView = { shelf: Shelf, grace_days: number, then_do: ThenDo, charged: boolean, says: string, };

export type AccountCancelled = { 
/**
 * The counter-entry.
 */
movement: MovementId, voucher: string, sentence: string, 
/**
 * What is worth a look: much cash at once, a cash book below zero.
 */
warning: string | null, households: Array<AccountRow>, };

export type AccountDetails = { household: HouseholdId, code: string, name: string, balance_cents: number, 
/**
 * What it has in advance, as it would be typed; null without any.
 */
advance: string | null, sentence: string, lines: Array<AccountLine>, };

export type AccountFloorView = { mode: FloorMode, 
/**
 * Zero or less.
 */
floor_cents: number, 
/**
 * What may be owed, as it would be typed.
 */
shown: string, sentence: string, history: Array<PastFloorView>, };

export type AccountLine = { movement: MovementId, voucher: string, on_day: string, label: string, who: string, method: string, 
/**
 * In the household's favour when positive.
 */
amount_cents: number, balance_cents: number, 
/**
 * What became of its cheques; empty without any.
 */
cheque: string, reverses: string | null, reversed_by: string | null, 
/**
 * Whether `accounts.cancel` takes it.
 */
cancellable: boolean, };

export type AccountRow = { household: HouseholdId, code: string, name: string, balance_cents: number, sentence: string, };

export type AccountView = { code: string, label: string, balance_cents: number, };

export type AccountWritten = { movement: MovementId, voucher: string, sentence: string, 
/**
 * What the credit floor has to say, or what is worth a look in the cash book.
 */
warning: string | null, account: AccountDetails, };

export type AccountsState = "owing" | "advance" | "all";

export type AccountsView = { households: Array<AccountRow>, owing: number, owing_cents: number, advance: number, advance_cents: number, 
/**
 * How many households ever had a line.
 */
all: number, };

/**
 * Add a household; only one name is mandatory.
 */
export type AddMember = { 
/**
 * True once the person said that a look-alike is somebody else.
 */
even_if_similar?: boolean, persons: Array<Person>, 
/**
 * The name called in the hall; the first person's when empty.
 */
call_name?: string | null, address?: string | null, 
/**
 * An existing place or a new one.
 */
pickup_place?: string | null, 
/**
 * Number of persons, 1 to 30.
 */
size?: number | null, 
/**
 * How the household prefers to order.
 */
channel?: Channel | null, 
/**
 * Prefers pictograms, wants help with reading.
 */
reading_help?: boolean | null, 
/**
 * Names allowed to collect for the household.
 */
proxies?: Array<string> | null, note?: string | null, };

/**
 * Offer products of the catalogue at today's prices; every product of the campaign's suppliers when none is told.
 */
export type AddOffers = { campaign: CampaignId, products?: Array<ProductInput> | null, };

/**
 * Note goods that are already there and came by no reception of the program.
 */
export type AddOpeningStock = { product: ProductId, 
/**
 * As in `18,5 kg`.
 */
qty: string, supplier?: SupplierId | null, 
/**
 * The number of the lot as it is written on it.
 */
reference?: string | null, best_before_on?: string | null, 
/**
 * Whether that day is "use by" and not "best before".
 */
use_by?: boolean | null, 
/**
 * What a kilogram, a litre or a piece cost, VAT included; unless told, what it costs today in the catalogue.
 */
cost?: string | null, 
/**
 * Today unless told.
 */
received_on?: string | null, note?: string | null, };

/**
 * Add a line that nobody ordered, to reach a minimum or fill a pallet.
 */
export type AddPurchaseLine = { order: PurchaseOrderId, pack: PackId, 
/**
 * As typed: `2`, `1,5` where halves are sold.
 */
packs: string, };

/**
 * Say that hands are needed: what for, when, how many.
 */
export type AddShift = { campaign?: CampaignId | null, 
/**
 * What is to be done, as in `Pesée`.
 */
post: string, 
/**
 * One of the pickup places of the group order.
 */
place?: PickupPlaceId | null, 
/**
 * As typed: `28/03/2026`.
 */
on_day: string, 
/**
 * As in `9h`, `9h30`, `09:30`.
 */
from_at: string, to_at: string, 
/**
 * How many persons, as typed.
 */
needed: string, note?: string | null, };

/**
 * Write down what somebody would like to order.
 */
export type AddWish = { label: string, 
/**
 * Who asked; may stay empty.
 */
household?: HouseholdId | null, };

/**
 * An adhesion that was recorded.
 */
export type AdhesionId = string;

/**
 * What recording would do, in words.
 */
export type AdhesionPreviewView = { 
/**
 * As in « Enregistrer : 1,00 € · Espèces ».
 */
sentence: string, 
/**
 * What goes to the fund; null when nothing does.
 */
fund: string | null, from_on: string, to_on: string, cents: number, fund_cents: number, };

export type AdhesionsView = { household: HouseholdId, code: string, name: string, state: string, sentence: string, until: string | null, 
/**
 * What an adhesion recorded today would cover; null when none can be.
 */
next: PeriodView | null, 
/**
 * Why none can be.
 */
refused: string | null, proposed: ProposedView | null, 
/**
 * The places it waits for.
 */
waiting: Array<WaitingView>, 
/**
 * What it has in advance on its account; null when nothing, or for who may not see money.
 */
advance: string | null, history: Array<PastView>, };

export type AdjustmentDecision = { way: Way, reason: string, who: string, at: string, 
/**
 * False when the demand changed since.
 */
holds: boolean, 
/**
 * `Décidé : 2 × sac de 25 kg (Anna, parce que…)`.
 */
says: string, };

/**
 * Quantities in grams, millilitres or pieces.
 */
export type AdjustmentLine = { offer: OfferId, product: ProductId, position: number, family: string, name: string, pictogram: string, dimension: string, withdrawn: boolean, supplier: SupplierId, 
/**
 * `sac de 25 kg`.
 */
pack_says: string, households: number, firm_qty: number, firm_says: string, more_qty: number, more_says: string | null, less_qty: number, less_says: string | null, late_qty: number, late_says: string | null, stock_qty: number, stock_says: string | null, 
/**
 * What must be bought, losses included.
 */
need_qty: number, 
/**
 * `31,5 kg demandés, moins 7 kg en stock : 24,5 kg à acheter`.
 */
need_says: string, needs_decision: boolean, 
/**
 * Why a decision is needed again.
 */
again_says: string | null, 
/**
 * What cannot be proposed, and why.
 */
warning: string | null, plans: Array<AdjustmentPlan>, 
/**
 * What may be typed by hand.
 */
sold: Array<PackSold>, decision: AdjustmentDecision | null, 
/**
 * What counts in the totals: the decision, what is tried, or what is proposed.
 */
chosen: AdjustmentPlan | null, source: Source | null, };

/**
 * So many of a pack, as they are typed back.
 */
export type AdjustmentPack = { pack: PackId, supplier: SupplierId, supplier_name: string, packs: string, says: string, };

/**
 * A way to buy a product.
 */
export type AdjustmentPlan = { 
/**
 * Its key on the keyboard, from 1; 0 for what no key chooses.
 */
key: number, way: Way, way_says: string, packs: Array<AdjustmentPack>, packs_says: string, 
/**
 * Packs side by side, filling up; empty when they are too many.
 */
drawn: Array<DrawnPack>, 
/**
 * What it comes to: what lacks, who is touched, what is left.
 */
says: Array<string>, 
/**
 * VAT included.
 */
cost_cents: number, cost_says: string, vat_cents: number, 
/**
 * `1,75 €/kg`, VAT included.
 */
unit_cost_says: string | null, bought_qty: number, shortage_qty: number, touched: number, spare_qty: number, late_qty: number, surplus_qty: number, surplus_cents: number, keeps: boolean, 
/**
 * Whether it is what counts in the totals: decided, tried or proposed, as the line's `source` says.
 */
chosen: boolean, };

/**
 * How old the newest copy is.
 */
export type AgeView = { last_at: string | null, days: number | null, late: boolean, sentence: string, };

/**
 * The 14 allergens of annex II, regulation 1169/2011.
 */
export type Allergen = "gluten" | "crustaceans" | "eggs" | "fish" | "peanuts" | "soya" | "milk" | "nuts" | "celery" | "mustard" | "sesame" | "sulphites" | "lupin" | "molluscs";

/**
 * What a product contains that the papers printed before do not say.
 */
export type AllergensSince = { offer: OfferId, name: string, 
/**
 * `soja (traces)`
 */
says: string, 
/**
 * Another product comes and nobody read its label to the end.
 */
unread: boolean, };

export type AlteredView = { seq: number, at: string, };

/**
 * What the supplier answered on a line.
 */
export type Answer = "confirmed" | "changed" | "replaced" | "refused";

/**
 * Share what is ordered, or what came, by the rule of the group order; what was given by hand stays.
 */
export type ApplySharing = { campaign: CampaignId, stage: Stage, 
/**
 * Only this product.
 */
offer?: OfferId | null, };

/**
 * Archive a household: it leaves the lists, nothing is erased.
 */
export type ArchiveMember = { household: HouseholdId, };

/**
 * Archive a pack, or put it back; nothing is erased.
 */
export type ArchivePack = { pack: PackId, 
/**
 * Put it back instead.
 */
back?: boolean | null, };

/**
 * Archive a product, or put it back; nothing is erased.
 */
export type ArchiveProduct = { product: ProductId, 
/**
 * Put it back instead.
 */
back?: boolean | null, };

/**
 * Archive a supplier with its packs, or put both back; nothing is erased.
 */
export type ArchiveSupplier = { supplier: SupplierId, 
/**
 * Put it back instead.
 */
back?: boolean | null, };

export type AskingHousehold = { household: HouseholdId, code: string, name: string, firm_says: string | null, more_says: string | null, less_says: string | null, late_says: string | null, };

/**
 * What became of somebody in a shift.
 */
export type Attendance = "coming" | "not_coming" | "was_there";

/**
 * Who may see a paper.
 */
export type Audience = "hall" | "office" | "private";

/**
 * Make a verified copy now.
 */
export type BackUp = { 
/**
 * Where to; the laptop's own copies unless told. Elsewhere it is encrypted when a passphrase is set.
 */
folder?: string | null, };

export type BackUpView = { backup: BackupView, sentence: string, };

/**
 * Why a copy was made.
 */
export type BackupKind = "daily" | "migration" | "manual" | "replaced";

export type BackupView = { file: string, taken_at: string, kind: BackupKind, bytes: number, encrypted: boolean, days: number, 
/**
 * Households inside; unknown while the copy is encrypted or cannot be read.
 */
households: number | null, };

/**
 * The copies of a folder, newest first.
 */
export type BackupsView = { backups: Array<BackupView>, folder: string, late: boolean, sentence: string, };

export type BankAccountView = { code: string, label: string, };

export type BankCountView = { deposit: CashDepositId, number: string, credited_cents: number, gap_cents: number, voucher: string | null, gap_voucher: string | null, sentence: string, };

/**
 * What a column of a statement can hold.
 */
export type BankField = "day" | "label" | "amount" | "debit" | "credit";

/**
 * A statement of the bank that was read.
 */
export type BankImportId = string;

/**
 * One line of a statement of the bank.
 */
export type BankLineId = string;

export type BankLineView = { line: BankLineId, on_day: string, label: string, amount_cents: number, matched: Array<BankMovementView>, suggestions: Array<BankSuggestionView>, 
/**
 * Where it would be recorded unless told: the charges of the bank, or what is to be sorted.
 */
account: string, };

export type BankMovementView = { movement: MovementId, voucher: string, on_day: string, label: string, who: string, method: string, amount_cents: number, };

export type BankState = "open" | "matched" | "all";

export type BankSuggestionView = { movements: Array<BankMovementView>, 
/**
 * The movements in one line of words.
 */
says: string, };

export type BankView = { lines: Array<BankLineView>, total: number, 
/**
 * Where a line can be recorded.
 */
accounts: Array<BankAccountView>, };

/**
 * How the money came and where it is.
 */
export type BankedView = { methods: Array<MethodRow>, 
/**
 * What each cash session brought, whether it went to the bank, and its gap with the reason.
 */
sessions: Array<string>, 
/**
 * The gaps of these sessions alone, for a page that has no room for all.
 */
till_gaps: Array<string>, };

export type BasketForm = { basket: BasketId, number: number, channel: FormChannel, late: boolean, withdrawn: boolean, 
/**
 * Why it no longer counts.
 */
withdrawn_says: string | null, replaced_by_number: number | null, typed_by: string, 
/**
 * In universal time.
 */
at: string, };

export type BasketHead = { place: PickupPlaceId | null, channel: FormChannel, control_total: number | null, note: string, };

/**
 * One form (bon) of a household in a campaign.
 */
export type BasketId = string;

/**
 * Quantities in grams, millilitres or pieces.
 */
export type BasketLine = { offer: OfferId, 
/**
 * Its number on the paper.
 */
position: number, family: string, name: string, pictogram: string, 
/**
 * `par 500 g`.
 */
unit_says: string, 
/**
 * `mass`, `volume` or `count`.
 */
dimension: string, step_qty: number, 
/**
 * At the household's own price: `0,87 € les 500 g · 1,74 €/kg`.
 */
price_says: string, firm_qty: number, more_qty: number, less_qty: number, 
/**
 * Printed units asked.
 */
steps: number, 
/**
 * Printed units accepted beyond, and below.
 */
more_steps: number, less_steps: number, 
/**
 * `3 × 500 g = 1,5 kg`.
 */
firm_says: string | null, more_says: string | null, less_says: string | null, line_cents: number, 
/**
 * No longer offered.
 */
withdrawn: boolean, 
/**
 * What everybody asks, against packs: `31,5 kg : 1 sac + 6,5 kg, 2e sac à 26 % · il manque 18,5 kg`.
 */
needs_says: string, 
/**
 * Whether anybody asks some of it.
 */
needed: boolean, };

export type BasketList = { 
/**
 * In the order of a list of households.
 */
households: Array<BasketRow>, };

export type BasketPlace = { place: PickupPlaceId, name: string, on_day: string, 
/**
 * As in `18:00`.
 */
from_time: string, to_time: string, };

export type BasketRow = { household: HouseholdId, code: string, name: string, forms: Array<BasketForm>, 
/**
 * Of the last form that counts.
 */
place: PickupPlaceId | null, 
/**
 * Of the forms that count, like what follows.
 */
lines: number, crossed: number, 
/**
 * Null where no form has a control total.
 */
agrees: boolean | null, };

/**
 * One form of a household, in the order of the paper.
 */
export type BasketView = { campaign: CampaignId, title: string, state: State, tolerance: Tolerance, 
/**
 * Whether a form begun now is late.
 */
late_now: boolean, 
/**
 * From when on packs are only completed, in words; null when they may still be begun.
 */
box_fill_says: string | null, household: OrderingHousehold, 
/**
 * By day, then name.
 */
places: Array<BasketPlace>, 
/**
 * Of this household in this campaign, the first one first.
 */
forms: Array<BasketForm>, 
/**
 * The form shown; null as long as there is none.
 */
basket: BasketId | null, head: BasketHead | null, 
/**
 * Every product of the campaign; after a change of one line, that line alone: all of them in words take longer than
 * one waits between two keys.
 */
lines: Array<BasketLine>, 
/**
 * The printed units asked, added up, to be compared with the control total of the paper.
 */
crossed: number, 
/**
 * Null without a control total.
 */
agrees: boolean | null, 
/**
 * What is asked beyond the control total, below zero what is missing; null without one.
 */
gap: number | null, total_cents: number, 
/**
 * All its forms that count together; null when there is one at most.
 */
all_forms_cents: number | null, 
/**
 * What the last change has to say.
 */
told: string | null, 
/**
 * The same, for the eyes of this household and of the one who types: what it owes.
 */
told_private: string | null, };

/**
 * Begin a household's form in a campaign.
 */
export type BeginBasket = { campaign: CampaignId, household: HouseholdId, channel: FormChannel, 
/**
 * Where the household usually goes, unless told.
 */
place?: PickupPlaceId | null, 
/**
 * Asked for when the household has a form already.
 */
form?: SecondForm | null, 
/**
 * The form was handed in before the deadline and is typed after it; only while the campaign is open.
 */
handed_in_time?: boolean | null, };

/**
 * Bill everybody for what they took home, and note the prices that invoices changed.
 */
export type BillAll = { campaign: CampaignId, };

/**
 * Bill a household for what it took home; again when that changed, nothing when it did not.
 */
export type BillHousehold = { campaign: CampaignId, household: HouseholdId, };

export type BillLineView = { kind: LineKind, label: string, qty_says: string, price_says: string, cents: number, says: string, };

export type BillPaymentView = { on_day: string, voucher: string, cents: number, 
/**
 * As in `Espèces : 20,00 € donnés, 2,15 € rendus`.
 */
says: string, };

/**
 * Whether a bill stands.
 */
export type BillStatus = "to_bill" | "changed" | "owes" | "even" | "advance";

/**
 * What a fund bears of the prices, all households together: never of one.
 */
export type BilledFund = { fund: FundName, name: string, cents: number, says: string, 
/**
 * Said when it has nothing left to give.
 */
warning: string | null, };

export type BilledHousehold = { household: HouseholdId, code: string, name: string, status: BillStatus, status_says: string, 
/**
 * Owed from before this campaign; an advance is below zero.
 */
before_says: string, 
/**
 * As the bill would be now.
 */
due_cents: number, due_says: string, paid_cents: number, paid_says: string, balance_cents: number, balance_says: string, };

export type BookAccountView = { code: string, label: string, balance_cents: number, 
/**
 * How many lines name it.
 */
lines: number, };

export type BookAccountsView = { accounts: Array<BookAccountView>, };

export type BookFileView = { path: string, 
/**
 * Lines of the book, or entries of the FEC.
 */
rows: number, };

export type BookFormat = "csv" | "xlsx";

export type BookView = { account: string, label: string, opening_cents: number, closing_cents: number, movements: Array<MovementView>, accounts: Array<AccountView>, };

export type BooksSumView = { code: string, label: string, amount_cents: number, before_cents: number, };

export type BooksView = { year: FiscalYearId | null, name: string, from_on: string, to_on: string, before_from_on: string, before_to_on: string, 
/**
 * Nothing was written before these days: the sums before them are none, not zero.
 */
first: boolean, closed_on: string | null, sealed: boolean | null, recettes: Array<BooksSumView>, recettes_cents: number, before_recettes_cents: number, depenses: Array<BooksSumView>, depenses_cents: number, before_depenses_cents: number, result_cents: number, before_result_cents: number, held: Array<BooksSumView>, held_cents: number, before_held_cents: number, owe_cents: number, have_cents: number, suppliers_cents: number, other_cents: number, own_cents: number, };

/**
 * Record that a cheque came back unpaid: what it had paid is owed again, goods are not touched.
 */
export type BounceCheque = { cheque: ChequeId, 
/**
 * As the bank says it.
 */
reason: string, 
/**
 * What the bank takes, as typed; nothing unless told.
 */
fee?: string | null, 
/**
 * The association unless told.
 */
fee_to?: ChequeFeeTo | null, 
/**
 * As typed: `28/11`; today unless told.
 */
on_day?: string | null, };

export type BouncedView = { cheque: ChequeView, movement: MovementId, voucher: string, owed: Array<OwedAgainView>, sentence: string, };

/**
 * Note empty bottles or crates a household brings back, and bill it again.
 */
export type BringDepositBack = { campaign: CampaignId, household: HouseholdId, 
/**
 * As typed: `5`; `-1` takes one back that was counted too much.
 */
count: string, 
/**
 * What one is worth, as typed: `0,30`; that of the campaign's products when they have only one.
 */
unit?: string | null, 
/**
 * As in `bouteilles`.
 */
label?: string | null, };

/**
 * Whether the law lets it be sold in bulk (domain.md 4, décret 2023-837).
 */
export type Bulk = "allowed" | "assisted" | "forbidden";

/**
 * Give the screens their texts.
 */
export type Bundle = { 
/**
 * The desk's language unless told.
 */
lang?: Lang | null, };

export type BundleView = { lang: Lang, dir: string, texts: Array<string>, };

/**
 * A household to call.
 */
export type Call = { household: HouseholdId, code: string, name: string, 
/**
 * Empty when it has none.
 */
phone: string, 
/**
 * Where it usually fetches its goods; empty when that is not known.
 */
place: string, 
/**
 * The last campaign in which it ordered.
 */
last_title: string | null, 
/**
 * The day that campaign closed.
 */
last_on: string | null, 
/**
 * Prefers to be read to.
 */
reading_help: boolean, 
/**
 * Whether its adhesion holds today, or none is asked.
 */
valid: boolean, 
/**
 * Who called in vain and when; null as long as nobody did.
 */
tried_says: string | null, };

export type CallList = { title: string, closes_on: string, calls: Array<Call>, };

export type CampaignGapsView = { campaign: CampaignId, title: string, settled: boolean, says: string, goods: Array<GoodsRow>, stock: Array<StockRow>, figures: DistributionFigures, banked: BankedView, 
/**
 * Who still owes, by name.
 */
money: Array<MoneyRow>, 
/**
 * Before and due less paid is what is owed less what is in advance: everybody together.
 */
before_says: string, due_says: string, paid_says: string, owed_says: string, ahead_says: string, 
/**
 * What carriage cost and who bears it; null where none is billed apart, or bills are to be made.
 */
carriage_says: string | null, 
/**
 * Gaps without a reason.
 */
left: number, 
/**
 * Bills to make first.
 */
to_bill: number, 
/**
 * Households whose goods wait.
 */
waiting: number, may_close: boolean, };

/**
 * A group order (commande groupée).
 */
export type CampaignId = string;

export type CampaignPlaceView = { place: PickupPlaceId, name: string, on_day: string, from_time: string, to_time: string, };

export type CampaignRow = { campaign: CampaignId, title: string, state: State, closes_on: string, 
/**
 * As in `18:00`.
 */
closes_at: string, first_pickup_on: string | null, suppliers: Array<string>, places: Array<string>, 
/**
 * Not counting the withdrawn ones.
 */
offers: number, 
/**
 * Where it stands, in words.
 */
says: string, };

/**
 * How it is run.
 */
export type CampaignRulesView = { shortage: ShortageRule, carriage: CarriageKey, 
/**
 * From then on only changes that break no pack are taken; as in `18:00`.
 */
box_fill_on: string | null, box_fill_at: string | null, stock_budget_cents: number | null, 
/**
 * As it is typed back, `80,00 €`; empty for no limit.
 */
stock_budget: string, 
/**
 * The sentences that hang on the wall.
 */
says: Array<string>, 
/**
 * Not on the wall.
 */
budget_says: string | null, shortage_choices: Array<RuleChoice<ShortageRule>>, carriage_choices: Array<RuleChoice<CarriageKey>>, };

export type CampaignSupplierView = { supplier: SupplierId, name: string, 
/**
 * As it is typed back, `4,5 %`.
 */
carriage: string, offers: number, };

export type CampaignView = { campaign: CampaignId, title: string, state: State, life: Array<LifeStep>, 
/**
 * Where it stands, in words.
 */
says: string, 
/**
 * The step that comes next, and why it cannot be taken yet.
 */
next: State | null, not_yet: string | null, 
/**
 * The state one goes back to, and why one cannot.
 */
back: State | null, no_way_back: string | null, opens_on: string, closes_on: string, 
/**
 * As in `18:00`.
 */
closes_at: string, 
/**
 * Whether an order typed now is late.
 */
late: boolean, 
/**
 * Whether its dates may still be changed.
 */
dates_open: boolean, tolerance: Tolerance, rules: CampaignRulesView, note: string, made_from: string | null, suppliers: Array<CampaignSupplierView>, places: Array<CampaignPlaceView>, offers: Array<OfferView>, 
/**
 * What to look at before going on.
 */
warnings: Array<string>, price_ends: Array<PriceEndView>, 
/**
 * Allergens stated since they were announced.
 */
allergens_since: Array<AllergensSince>, };

export type CampaignsView = { campaigns: Array<CampaignRow>, };

/**
 * Undo a line of an account by a visible counter-entry; a payment whose cheque is at the bank stays.
 */
export type CancelAccountLine = { movement: MovementId, reason: string, 
/**
 * The cash session that gives the money back; the one that took it unless told.
 */
till?: TillId | null, };

/**
 * Cancel an adhesion; its payment is undone by a visible counter-entry.
 */
export type CancelAdhesion = { adhesion: AdhesionId, reason: string, 
/**
 * The cash session that gives the money back; the one that took it unless told.
 */
till?: TillId | null, };

/**
 * Undo a line of the book that brought a cheque, while the cheque is in the box.
 */
export type CancelCheque = { movement: MovementId, reason: string, };

/**
 * Cancel an invoice by a counter-entry; it stays to be seen.
 */
export type CancelInvoice = { invoice: InvoiceId, reason: string, };

/**
 * Stop a long command; what it did is taken back.
 */
export type CancelProgress = Record<symbol, never>;

/**
 * Say that a shift does not take place.
 */
export type CancelShift = { shift: ShiftId, reason: string, };

export type CandidateView = { household: HouseholdId, code: string, name: string, phone: string, reason: LookalikeReason, };

/**
 * What carriage is split by, on what was delivered.
 */
export type CarriageKey = "value" | "weight" | "household";

export type CarriageView = { campaign: CampaignId, title: string, key_says: string, 
/**
 * On what it is split: what came, or what is ordered as long as nothing came.
 */
basis_says: string, total_cents: number, total_says: string, suppliers: Array<SupplierCarriage>, 
/**
 * By name; they add up to the total less what nobody can be asked.
 */
households: Array<HouseholdCarriage>, };

/**
 * Cash taken to the bank.
 */
export type CashDepositId = string;

export type CashDepositTakenBack = { deposit: CashDepositId, number: string, voucher: string, sentence: string, };

export type CatalogueChoices = { families: Array<string>, stands: Array<string>, pack_names: Array<string>, suppliers: Array<SupplierChoice>, pictograms: Array<NamedCode<Pictogram>>, allergens: Array<NamedCode<Allergen>>, labels: Array<NamedCode<ProductLabel>>, bulk_reasons: Array<string>, };

export type CatalogueFileView = { path: string, products: number, };

export type CatalogueFormat = "csv" | "xlsx" | "gdxp";

/**
 * A price list that came in as a whole, undone as a whole.
 */
export type CatalogueImportId = string;

export type CatalogueRow = { product: ProductId, name: string, family: string, stand: string, pictogram: Pictogram | null, food: boolean, step_says: string, labels: Array<string>, origin: string, packs: Array<PackView>, 
/**
 * What it lacks to be offered, in words.
 */
missing: Array<string>, not_stated: Array<Allergen>, 
/**
 * A price that ends soon, the law on bulk.
 */
warnings: Array<string>, archived_on: string | null, };

export type CatalogueView = { products: Array<CatalogueRow>, 
/**
 * Products in the catalogue, searched or not.
 */
total: number, 
/**
 * Those that lack something to be offered.
 */
incomplete: number, };

/**
 * A category of adhesion.
 */
export type CategoryId = string;

export type CategoryPreview = { says: Array<string>, example: string | null, };

export type CategoryView = { category: CategoryId, letter: string, name: string, holder: string, kind: string, cents: number, 
/**
 * As it can be typed again.
 */
amount: string, fund_rule: string, fund_cents: number, fund: string, quota_bp: number | null, quota: string, 
/**
 * Price, fund and quota, each in words.
 */
says: Array<string>, 
/**
 * The first of them alone.
 */
price: string, 
/**
 * A payment that follows the rule; null where the fund gets nothing anyway.
 */
example: string | null, valid: number, waiting: number, 
/**
 * The newest first.
 */
history: Array<DatedView>, };

export type CellErrorView = { row: number, column: number, header: string, text: string, message: string, };

/**
 * How sure it is that a household got of a lot.
 */
export type Certainty = "certain" | "likely" | "possible";

/**
 * Change an offer: a new version is written, and what was ordered keeps the one it was ordered with.
 */
export type ChangeOffer = { offer: OfferId, reason: string, 
/**
 * What the supplier has at most, as in `40 kg`; empty lifts the limit.
 */
available?: string | null, 
/**
 * What a household takes at most; empty lifts the limit.
 */
max?: string | null, pack?: PackId | null, 
/**
 * Whether the price and the rest are read again from the catalogue.
 */
refresh?: boolean | null, };

export type Channel = "paper" | "phone" | "visit" | "online";

/**
 * Note what a household owes, for goods or from an old notebook; or what is in its favour.
 */
export type ChargeAccount = { household: HouseholdId, label: string, 
/**
 * As typed: `34,60`.
 */
amount: string, 
/**
 * Owed unless told.
 */
kind?: ChargeKind | null, 
/**
 * As typed: `28/11`; today unless told.
 */
on_day?: string | null, 
/**
 * Code of the account on the other side; the sale of goods unless told.
 */
account?: string | null, };

export type ChargeKind = "owed" | "credit";

/**
 * Hold an invoice against what came: what to ask the supplier about.
 */
export type CheckInvoice = { invoice: InvoiceId, };

export type ChequeCancelled = { movement: MovementId, voucher: string, sentence: string, };

export type ChequeCounts = { kept: number, due: number, 
/**
 * Soon worth nothing, or worth nothing already.
 */
urgent: number, };

/**
 * Cheques taken to the bank together.
 */
export type ChequeDepositId = string;

export type ChequeDepositView = { deposit: ChequeDepositId, number: string, on_day: string, who: string, voucher: string, count: number, amount_cents: number, 
/**
 * How many of them came back.
 */
bounced: number, 
/**
 * The voucher of the counter-entry, when it was taken back.
 */
taken_back_by: string | null, sentence: string, };

export type ChequeDepositsView = { deposits: Array<ChequeDepositView>, };

/**
 * Who pays what the bank takes for a cheque that came back.
 */
export type ChequeFeeTo = "household" | "association";

/**
 * A cheque that was received.
 */
export type ChequeId = string;

/**
 * One cheque as it is typed; what is left out can be completed until it goes to the bank.
 */
export type ChequeInput = { number?: string | null, bank?: string | null, 
/**
 * Who signed it; who pays unless told.
 */
drawer?: string | null, 
/**
 * As typed: `28/11`; today unless told.
 */
dated_on?: string | null, 
/**
 * Not to be taken to the bank before this day; the day of the cheque unless told.
 */
deposit_from_on?: string | null, 
/**
 * As typed; a single cheque is for the whole sum unless told.
 */
amount?: string | null, };

export type ChequeView = { cheque: ChequeId, 
/**
 * Its payment.
 */
movement: MovementId, number: string, bank: string, drawer: string, dated_on: string, deposit_from_on: string, expires_on: string, amount_cents: number, voucher: string, label: string, 
/**
 * `waiting`, `due`, `expiring`, `expired`, `deposited`, `bounced` or `undone`.
 */
state: string, sentence: string, 
/**
 * Number of its deposit.
 */
deposited_in: string | null, 
/**
 * Whether `cheques.cancel` takes its payment; the others are undone where they were made.
 */
cancellable: boolean, };

export type ChequesState = "kept" | "due" | "deposited" | "bounced";

export type ChequesView = { cheques: Array<ChequeView>, without_details: Array<WithoutDetailsView>, 
/**
 * Of the cheques shown.
 */
total_cents: number, counts: ChequeCounts, };

/**
 * What is chosen of a product: a way that was proposed, or packs typed by hand.
 */
export type ChoiceInput = { offer: OfferId, way: Way, 
/**
 * Needed when the way is `typed`, or when several plans are of that way.
 */
packs?: Array<PackInput> | null, };

/**
 * Choose what is done about a supplier below its minimum; topping up, postponing and dropping decide its lines too.
 */
export type ChooseSupplierWay = { campaign: CampaignId, supplier: SupplierId, way: SupplierWay, 
/**
 * What it comes to, unless told; postponing and dropping have one.
 */
reason?: string | null, };

/**
 * Close a category: nobody joins in it any more, running adhesions go on to their end.
 */
export type CloseCategory = { category: CategoryId, };

export type ClosePreviewView = { name: string, 
/**
 * Why it cannot be closed now; null when it can.
 */
hindered: string | null, 
/**
 * What is worth a look before.
 */
warnings: Array<string>, recettes_cents: number, depenses_cents: number, result_cents: number, };

/**
 * Settle a campaign once everybody is billed and every gap is explained.
 */
export type CloseSettlement = { campaign: CampaignId, };

/**
 * Close a cash session with the count of two persons; a gap is written apart.
 */
export type CloseTill = { till: TillId, counts: Array<CountLine>, 
/**
 * The person at the desk unless told.
 */
closed_by?: string | null, 
/**
 * The second person at the count.
 */
witness: string, 
/**
 * What happened, when the count is not what was expected.
 */
reason?: string | null, };

/**
 * Close a year for good: nothing more is written in it.
 */
export type CloseYear = { year: FiscalYearId, 
/**
 * Who answers for it; the person at the desk unless told.
 */
closed_by?: string | null, };

export type ClosedRow = { till: TillId, number: string, name: string, on_day: string, closed_on: string, closed_by: string, witness: string, expected_cents: number, counted_cents: number, gap_cents: number, reason: string, 
/**
 * Whether its money may still be taken to the bank: the till was not used since.
 */
depositable: boolean, };

export type ClosedTillView = { till: TillId, number: string, expected_cents: number, counted_cents: number, gap_cents: number, gap_voucher: string | null, seal_code: string, sentence: string, };

export type ClosedView = { category: CategoryId, letter: string, name: string, closed_on: string, 
/**
 * The terms it had last, to open it again.
 */
last: CategoryView | null, };

export type ClosedYearView = { name: string, result_cents: number, sentence: string, };

export type ClosingView = { on_day: string, closed_by: string, witness: string, counted_cents: number, gap_cents: number, reason: string, gap_voucher: string | null, counts: Array<PiecesView>, seal: string, 
/**
 * The first twelve digits, as on the paper.
 */
seal_code: string, sealed: boolean, depositable: boolean, };

/**
 * What a screen reacts to; a code is added only when a screen branches on it.
 */
export type Code = "refused" | "not_found" | "bad_input" | "unavailable" | "bug";

/**
 * Note that the supplier confirmed every line that has no answer yet.
 */
export type ConfirmPurchase = { order: PurchaseOrderId, };

/**
 * Note what the supplier answered on a line: as ordered, otherwise, something else instead, or nothing.
 */
export type ConfirmPurchaseLine = { line: PurchaseLineId, answer: Answer, 
/**
 * What will come, when it differs: so many packs, what one is called and holds, its price.
 */
packs?: string | null, pack_name?: string | null, 
/**
 * As in `20 kg`.
 */
content?: string | null, 
/**
 * Per pack, or per kg, L or piece, as the line is priced.
 */
price?: string | null, 
/**
 * The name of what comes instead, when it is not in the catalogue.
 */
replaced_by?: string | null, 
/**
 * The product of the catalogue whose allergens are those of what comes instead. Until it is told, papers that
 * tell allergens are refused, or say that nobody read them.
 */
instead?: ProductId | null, note?: string | null, };

export type ConsolidationTotals = { 
/**
 * Lines that wait for a decision; the figures count them as proposed or tried.
 */
to_decide: number, to_decide_says: string, 
/**
 * VAT included.
 */
cost_cents: number, cost_says: string, net_cents: number, 
/**
 * What stays in stock, at what it cost: what is bought beyond, and what is there already.
 */
surplus_cents: number, surplus_says: string, 
/**
 * Of it, what is there already.
 */
shelf_cents: number, 
/**
 * Of what is bought beyond, what does not keep.
 */
spoils_cents: number, budget_cents: number | null, 
/**
 * The stock against its budget; null without one.
 */
budget_says: string | null, over_budget: boolean, 
/**
 * Products of which some lacks, and the households touched, product by product, added up.
 */
short_products: number, touched: number, short_says: string, 
/**
 * What it costs and what stays in stock, in one sentence.
 */
in_all_says: string, 
/**
 * Whether something is tried and not noted.
 */
trying: boolean, 
/**
 * Why the lines that are open are proposed as they are.
 */
plan_says: Array<string>, };

export type ConsolidationView = { campaign: CampaignId, title: string, state: State, 
/**
 * Whether something may be decided now, and why not.
 */
may_decide: boolean, not_now: string | null, totals: ConsolidationTotals, 
/**
 * What needs a decision first, then in the order of the form.
 */
lines: Array<AdjustmentLine>, 
/**
 * By name.
 */
suppliers: Array<SupplierGauge>, };

/**
 * Look up the price tier of a household; the journal keeps that it was looked up.
 */
export type ConsultTier = { household: HouseholdId, };

/**
 * A container that is weighed empty.
 */
export type ContainerId = string;

export type ContainerView = { container: ContainerId, label: string, tare_says: string, household: HouseholdId | null, 
/**
 * Whose it is; none when it is the association's own.
 */
called: string | null, };

export type ContainersView = { containers: Array<ContainerView>, };

export type CopiedView = { path: string, };

/**
 * Copy a paper or a list to another folder, as a USB stick.
 */
export type CopyDocument = { 
/**
 * Full path of a file in the documents folder.
 */
path: string, folder: string, };

/**
 * Correct the bill of a household by an amount, with the reason; also once the campaign is settled.
 */
export type CorrectBill = { campaign: CampaignId, household: HouseholdId, 
/**
 * As typed: `-1,50` in favour of the household, `1,50` against it.
 */
amount: string, reason: string, };

/**
 * Give a household a quantity by hand, with the reason; it stays when all is shared again.
 */
export type CorrectShare = { offer: OfferId, stage: Stage, household: HouseholdId, 
/**
 * As typed; empty to take the correction back.
 */
quantity?: string | null, reason: string, };

/**
 * A cell put right by hand.
 */
export type Correction = { 
/**
 * As the spreadsheet counts.
 */
row: number, 
/**
 * From 0.
 */
column: number, text: string, };

/**
 * One denomination of a count.
 */
export type CountLine = { 
/**
 * 5000 for a note of 50 €, 20 for a coin of 20 cents.
 */
denomination_cents: number, 
/**
 * As typed: `12`, `2*25`; empty for none.
 */
pieces: string, };

/**
 * Note what was counted of some lots; each gap is a movement with its reason.
 */
export type CountStock = { lots: Array<CountedLot>, };

/**
 * A lot of the inventory.
 */
export type CountedLot = { lot: LotId, 
/**
 * As in `18,5 kg`.
 */
counted: string, 
/**
 * Why it is not what it should be; asked when it is not.
 */
reason?: string | null, };

export type CountsView = { valid: number, soon: number, expired: number, none: number, waiting: number, };

/**
 * Prepare a group order. Without a deadline it closes 15 days before the first pickup, at 18:00.
 */
export type CreateCampaign = { 
/**
 * The month of its first pickup when nothing is typed.
 */
title?: string | null, suppliers?: Array<SupplierInput> | null, places?: Array<PlaceInput> | null, 
/**
 * Today when nothing is typed.
 */
opens_on?: string | null, closes_on?: string | null, closes_at?: string | null, tolerance?: Tolerance | null, note?: string | null, };

/**
 * Write what the bank counted and credited; a difference is written apart.
 */
export type CreditDeposit = { deposit: CashDepositId, 
/**
 * As typed: `360,80`.
 */
amount: string, 
/**
 * As typed: `28/11`; today unless told.
 */
on_day?: string | null, 
/**
 * What the bank says, when it is not what was deposited.
 */
reason?: string | null, };

export type CreditedView = { on_day: string, credited_cents: number, 
/**
 * What the bank counted less what was deposited.
 */
gap_cents: number, gap_voucher: string | null, };

export type DatedPriceView = { since_on: string, until_on: string | null, when: PriceWhen, asked: Array<string>, };

/**
 * A rule in the history.
 */
export type DatedView = { since_on: string, when: When, says: Array<string>, };

/**
 * Decide what is bought of a product: a way that is proposed, or packs typed by hand.
 */
export type DecideAdjustment = { offer: OfferId, way: Way, 
/**
 * What the plan comes to, unless told; a product that is dropped has one.
 */
reason?: string | null, 
/**
 * Needed when the way is `typed`, or when several plans are of that way.
 */
packs?: Array<PackInput> | null, };

/**
 * Decide every line that is still open as it is proposed, with one reason.
 */
export type DecideAll = { campaign: CampaignId, reason: string, 
/**
 * Euros that may stay in stock, as typed; the campaign's own unless told, none when empty.
 */
budget?: string | null, };

/**
 * Decide a wish: taken with its product, kept for later, or refused with the reason.
 */
export type DecideWish = { wish: WishId, decision: Decision, 
/**
 * Needed to refuse.
 */
reason?: string | null, 
/**
 * Needed to take it.
 */
product?: ProductId | null, on_day?: string | null, };

export type DecidedView = { on_day: string, decision: Decision, reason: string, product: ProductId | null, product_name: string | null, };

/**
 * Which mark stands before the decimals of a file.
 */
export type DecimalMark = "comma" | "point";

/**
 * What was decided of a wish.
 */
export type Decision = "taken" | "later" | "refused";

export type DemandAtPlace = { place: PickupPlaceId | null, firm_qty: number, firm_says: string, };

/**
 * Quantities in grams, millilitres or pieces.
 */
export type DemandOffer = { offer: OfferId, position: number, family: string, name: string, pictogram: string, supplier: SupplierId, dimension: string, withdrawn: boolean, 
/**
 * Households that ask some of it in time.
 */
households: number, firm_qty: number, more_qty: number, less_qty: number, firm_says: string, 
/**
 * What is accepted beyond, when there is any.
 */
more_says: string | null, 
/**
 * `31,5 kg : 1 sac + 6,5 kg, 2e sac à 26 %`.
 */
needs_says: string, packs: number, 
/**
 * How full the next pack is; 0 when none is begun.
 */
percent: number, 
/**
 * What would fill the pack that is begun, or the part of one where the supplier sells parts.
 */
missing_qty: number, missing_says: string | null, 
/**
 * Whether what is accepted beyond fills it.
 */
spare_fills: boolean, 
/**
 * What is left at the supplier, where it has a limit.
 */
left_says: string | null, 
/**
 * Asked too late: served from what is left.
 */
late_qty: number, late_says: string | null, 
/**
 * In the order of the campaign's places.
 */
places: Array<DemandAtPlace>, };

export type DemandPlace = { place: PickupPlaceId | null, name: string, on_day: string | null, households: number, };

export type DemandSupplier = { supplier: SupplierId, name: string, 
/**
 * What is asked, as it is paid to the producer: without VAT nor carriage.
 */
value_cents: number, minimum_cents: number | null, free_carriage_cents: number | null, 
/**
 * Whether the minimum is reached; null without one.
 */
reached: boolean | null, 
/**
 * The value against the minimum and the free carriage, in words.
 */
says: Array<string>, };

export type DemandView = { campaign: CampaignId, title: string, state: State, 
/**
 * Households with a form that came in time.
 */
households: number, late_households: number, 
/**
 * In the order of the form.
 */
offers: Array<DemandOffer>, 
/**
 * By name.
 */
suppliers: Array<DemandSupplier>, 
/**
 * By day, then name; the last one, without a place, only when forms have none.
 */
places: Array<DemandPlace>, };

/**
 * Take cash to the bank; what stays is the next float.
 */
export type DepositCash = { 
/**
 * The closed session it is taken from.
 */
till?: TillId | null, counts: Array<CountLine>, 
/**
 * Who takes it; the person at the desk unless told.
 */
who?: string | null, 
/**
 * As typed: `28/11`; today unless told.
 */
on_day?: string | null, };

/**
 * Take cheques to the bank together, under one number.
 */
export type DepositCheques = { cheques: Array<ChequeId>, 
/**
 * As typed: `28/11`; today unless told.
 */
on_day?: string | null, 
/**
 * Who goes to the bank.
 */
who?: string | null, 
/**
 * Also those whose wished day has not come.
 */
even_if_early?: boolean | null, };

export type DepositView = { deposit: CashDepositId, number: string, on_day: string, who: string, 
/**
 * The number of the session it was taken from.
 */
session: string | null, deposited_cents: number, kept_cents: number, voucher: string, 
/**
 * The voucher of the counter-entry, when it was taken back.
 */
taken_back_by: string | null, counts: Array<PiecesView>, credited: CreditedView | null, };

export type DepositedView = { deposit: CashDepositId, number: string, deposited_cents: number, kept_cents: number, voucher: string, sentence: string, };

export type DepositsView = { deposits: Array<DepositView>, };

/**
 * Complete what is written on a cheque in the box, or on a payment whose cheque has no details yet.
 */
export type DescribeCheque = { cheque?: ChequeId | null, 
/**
 * The payment, when its cheque has no details yet.
 */
movement?: MovementId | null, number?: string | null, bank?: string | null, drawer?: string | null, 
/**
 * As typed: `28/11`.
 */
dated_on?: string | null, 
/**
 * As typed: `28/11`.
 */
deposit_from_on?: string | null, };

export type DeskView = { prefix: string, person: string | null, role: Role, lang: Lang, text_percent: number, 
/**
 * The instant of the last write.
 */
saved_at: string | null, backup: AgeView, association: string | null, profile: Profile | null, example: boolean, today: string, };

export type Direction = "in" | "out";

/**
 * Quantities in words, weight, volume and pieces apart.
 */
export type DistributionFigures = { handed_says: string, 
/**
 * Households that took something home.
 */
served: number, 
/**
 * Households that had something waiting and took nothing.
 */
absent: number, 
/**
 * What the shelf holds more than before.
 */
to_stock_says: string, 
/**
 * Lost, broken, given, tasted, passed on.
 */
lost_says: string, };

export type DocumentsView = { papers: Array<PaperView>, };

/**
 * Write the e-mail to a supplier, with the order attached, as a draft that a mail program opens.
 */
export type DraftSupplierMail = { order: PurchaseOrderId, };

/**
 * A pack, in percent of it: for the firm wishes, for who accepts more, for late forms, left.
 */
export type DrawnPack = { 
/**
 * How large it is beside a whole pack of its kind: 50 for a half.
 */
size: number, firm: number, spare: number, late: number, left: number, };

/**
 * Who bears it when the invoice's price is not the one that was announced.
 */
export type Drift = "fund" | "members" | "next";

/**
 * A price that an invoice changed.
 */
export type DriftView = { offer: OfferId, name: string, supplier: SupplierId, cents: number, 
/**
 * As in `annoncé 1,75 €/kg, facturé 1,82 €/kg, sur 31,5 kg : 2,21 €`.
 */
says: string, borne_by: Drift, borne_says: string, };

export type DriveView = { path: string, name: string, removable: boolean, free_bytes: number, };

export type DrivesView = { drives: Array<DriveView>, };

export type DuplicateChoice = "skip" | "add";

export type DuplicateView = { row: number, text: string, 
/**
 * The known household; none when the file itself holds the look-alike.
 */
household: HouseholdId | null, 
/**
 * Its code, as in `B-047`.
 */
code: string | null, };

export type DuplicatesView = { candidates: Array<CandidateView>, };

/**
 * Edit a household; what is left out becomes empty.
 */
export type EditMember = { household: HouseholdId, persons: Array<Person>, 
/**
 * The name called in the hall; the first person's when empty.
 */
call_name?: string | null, address?: string | null, 
/**
 * An existing place or a new one.
 */
pickup_place?: string | null, 
/**
 * Number of persons, 1 to 30.
 */
size?: number | null, 
/**
 * How the household prefers to order.
 */
channel?: Channel | null, 
/**
 * Prefers pictograms, wants help with reading.
 */
reading_help?: boolean | null, 
/**
 * Names allowed to collect for the household.
 */
proxies?: Array<string> | null, note?: string | null, };

/**
 * End an agreement to share a pack, with the reason.
 */
export type EndSharedPack = { shared_pack: SharedPackId, reason: string, };

export type EntryView = { seq: number, at: string, prefix: string, person: string | null, role: string, command: string, sentence: string, erased: boolean, };

/**
 * Forget a household that asks for it, for good: its name becomes nobody's, its entries stay.
 */
export type EraseHousehold = { household: HouseholdId, 
/**
 * As in « demande écrite du 3 mars »; without a name: the journal keeps it.
 */
reason: string, 
/**
 * Yes, for good.
 */
sure: boolean, };

export type ErasureView = { household: HouseholdId, 
/**
 * What it is called afterwards.
 */
called: string, 
/**
 * What goes, in sentences.
 */
goes: Array<string>, 
/**
 * What stays, and why.
 */
stays: Array<string>, 
/**
 * Why it cannot be forgotten now.
 */
not_now: string | null, };

export type ErrorChoice = "refuse" | "skip";

/**
 * What becomes of a household's orders in the file when it has a form already.
 */
export type ExistingForms = "replace" | "add" | "skip";

/**
 * Note why a gap is there; it holds as long as the gap stays the same. Once the campaign is settled, only of what
 * changed since: a part that was paid, a cheque that came back.
 */
export type ExplainGap = { campaign: CampaignId, about: About, 
/**
 * The offer, household or product; every gap of its kind that is not explained unless told.
 */
key?: string | null, reason: string, };

/**
 * Write the book of an account into a file.
 */
export type ExportBook = { 
/**
 * Code of the account; the cash box unless told.
 */
account?: string | null, 
/**
 * The year of today unless told.
 */
year?: FiscalYearId | null, 
/**
 * As typed, instead of a year.
 */
from_on?: string | null, to_on?: string | null, format: BookFormat, };

/**
 * Write the whole catalogue into a file.
 */
export type ExportCatalogue = { format: CatalogueFormat, 
/**
 * The documents folder unless told.
 */
folder?: string | null, };

/**
 * Write the file of entries (FEC) of a year.
 */
export type ExportFec = { year: FiscalYearId, };

/**
 * Write the members' list into a file.
 */
export type ExportMembers = { format: SheetFormat, };

/**
 * Write an empty workbook of a campaign, to be filled in and read again; or the forms typed on this laptop.
 */
export type ExportOrderForm = { campaign: CampaignId, layout: OrderLayout, 
/**
 * All of them unless told.
 */
households?: Array<HouseholdId> | null, 
/**
 * What was typed on this laptop, for another one: a sheet for each household that has a form.
 */
typed_here?: boolean | null, };

/**
 * Write an order to a supplier as a file in the documents folder.
 */
export type ExportPurchase = { order: PurchaseOrderId, format: PurchaseFormat, };

export type ExportView = { path: string, rows: number, };

/**
 * A command that did not succeed, with its sentence in the language of the desk.
 */
export type Failure = { code: Code, message: string, 
/**
 * The field of the input the sentence is about, as in `persons.0.phone`.
 */
field: string | null, 
/**
 * The values in the sentence, as text, for a screen that needs one of them.
 */
params: { [key in string]: string }, };

/**
 * Find a household at a stand by its code, as typed or scanned, or by a few letters of its name.
 */
export type FindPickup = { campaign: CampaignId, text: string, };

/**
 * End the first start; what was skipped is found under what is waiting.
 */
export type FinishFirstStart = Record<symbol, never>;

/**
 * Note that a lot is finished, or put away.
 */
export type FinishLot = { campaign: CampaignId, lot: LotId, note?: string | null, };

export type FirstStartView = { done: boolean, left: Array<FirstStep>, };

export type FirstStep = "name" | "profile" | "backup" | "members";

/**
 * A year of the books.
 */
export type FiscalYearId = string;

export type FloorMode = "refuse" | "warn" | "none";

/**
 * How a form came in.
 */
export type FormChannel = "paper" | "phone" | "visit" | "file";

export type FoundView = { households: Array<PickupRow>, };

export type FreeGoods = { 
/**
 * In the order of the form.
 */
products: Array<FreeProduct>, };

export type FreeProduct = { offer: OfferId, name: string, 
/**
 * How much of it, as in `3,5 kg`; none where no lot is known: the file cannot tell.
 */
free_says: string | null, };

export type FundKind = "none" | "excess" | "all_but";

export type FundLifeView = { fund: FundView, 
/**
 * After a line was written: much cash at once, a cash book below zero.
 */
warning: string | null, lines: Array<FundLineView>, };

export type FundLineView = { voucher: string, on_day: string, label: string, in_cents: number, out_cents: number, balance_cents: number, };

/**
 * A purse with a purpose of its own.
 */
export type FundName = "solidarity" | "suspended" | "subsidy" | "contingency";

export type FundView = { fund: FundName, balance_cents: number, 
/**
 * Since the year began, as the two below.
 */
in_cents: number, used_cents: number, ceiling_cents: number | null, 
/**
 * First day of the month in which it runs dry at the present rate.
 */
dry_in: string | null, warned: boolean, sentence: string, };

export type FundsView = { funds: Array<FundView>, };

/**
 * A gap, what it says and why it is there.
 */
export type GapView = { key: string, 
/**
 * Null when there is none.
 */
gap_says: string | null, 
/**
 * Null when it is not explained.
 */
reason: string | null, 
/**
 * There is a gap and no reason.
 */
open: boolean, };

/**
 * Give an advance back, or take it as a gift.
 */
export type GiveBack = { household: HouseholdId, 
/**
 * As typed; the whole advance unless told.
 */
amount?: string | null, how: GiveBackHow, 
/**
 * The cash session; the only open one unless told.
 */
till?: TillId | null, 
/**
 * As typed: `28/11`; today unless told.
 */
on_day?: string | null, };

export type GiveBackHow = "cash" | "transfer" | "gift";

/**
 * Money of a fund is used, for a household or without any name.
 */
export type GiveFromFund = { fund: FundName, label: string, amount: string, used_for: UsedFor, household?: HouseholdId | null, 
/**
 * How it is paid out, for money.
 */
method?: PaymentMethod | null, on_day?: string | null, till?: TillId | null, };

/**
 * Give a household a price tier for a time; never a reason, an income or a proof.
 */
export type GiveTier = { household: HouseholdId, tier: TierId, 
/**
 * As typed; today unless told.
 */
from_on?: string | null, 
/**
 * As typed; twelve months unless told.
 */
to_on?: string | null, 
/**
 * Who checked that the group's criterion is met; the person at the desk unless told.
 */
checked_by?: string | null, };

/**
 * Note that a household gives up some or all of what it asked in time, after the closing; the adjustment opens again.
 */
export type GiveUpAsked = { basket: BasketId, 
/**
 * Of this product; of all of them unless told.
 */
offer?: OfferId | null, 
/**
 * What it still asks of it, as typed on the form; nothing unless told.
 */
keeps?: string | null, reason: string, };

export type GivenTierRow = { category: CategoryId, letter: string, name: string, tier: TierId | null, };

export type GivenTiersView = { categories: Array<GivenTierRow>, };

export type GivenView = { letter: string, name: string, shown: string, from_on: string, to_on: string, checked_by: string, checked_on: string, };

/**
 * Go back one state, with the reason, as long as no money moved and nothing that came was handed over.
 */
export type GoBack = { campaign: CampaignId, reason: string, };

export type GoneLine = { household: HouseholdId, code: string, name: string, offer: OfferId, product: string, quantity_says: string, 
/**
 * `Personne n'est venu : donné.`
 */
says: string, reason: string, };

export type GoodsRow = { name: string, asked_says: string, adjusted_says: string, received_says: string, handed_says: string, charged_says: string, gap: GapView, 
/**
 * Why less of it came, as far as it is known: `refusé par le fournisseur : 12 pièces`.
 */
short: Array<string>, 
/**
 * What nobody fetched, as a quantity; null when there is none.
 */
left_says: string | null, };

export type HelperView = { name: string, says: string, };

export type HelpingView = { name: string, presence: Attendance, says: string, };

export type HouseholdBillView = { campaign: CampaignId, title: string, household: HouseholdId, code: string, name: string, open: boolean, status: BillStatus, status_says: string, 
/**
 * As in `A-3`; null when it was never billed.
 */
number: string | null, 
/**
 * As the bill would be now.
 */
lines: Array<BillLineView>, due_cents: number, due_says: string, 
/**
 * What stood on the account before; null when nothing did.
 */
before_says: string | null, payments: Array<BillPaymentView>, balance_cents: number, balance_says: string, 
/**
 * The bills before, the first one first.
 */
bills: Array<PastBillView>, };

export type HouseholdCarriage = { household: HouseholdId, called: string, cents: number, says: string, };

/**
 * A household (foyer): the unit that joins, orders and pays.
 */
export type HouseholdId = string;

export type HouseholdRow = { id: HouseholdId, code: string, name: string, persons: Array<string>, phone: string, pickup_place: string, channel: string | null, reading_help: boolean, archived_on: string | null, };

export type HouseholdShareLine = { offer: OfferId, name: string, pictogram: string, asked_says: string, adjusted_says: string | null, received_says: string | null, by_hand: boolean, short: boolean, why_says: string, };

/**
 * What one household gets of everything.
 */
export type HouseholdSharingView = { campaign: CampaignId, title: string, household: HouseholdId, called: string, lines: Array<HouseholdShareLine>, };

export type HouseholdTierView = { household: HouseholdId, code: string, name: string, 
/**
 * What holds today.
 */
today: GivenView | null, history: Array<GivenView>, };

/**
 * A household as it is kept.
 */
export type HouseholdView = { id: HouseholdId, code: string, name: string, call_name: string, persons: Array<Person>, address: string, pickup_place: string, size: number | null, channel: Channel | null, reading_help: boolean, proxies: Array<string>, note: string, created_on: string, archived_on: string | null, import: ImportId | null, };

/**
 * How the total of a line was noted.
 */
export type How = "ticked" | "weighed" | "typed" | "all" | "undone";

/**
 * One import of a members' file, undone as a whole.
 */
export type ImportId = string;

/**
 * Import a members' file, all of it or nothing.
 */
export type ImportMembers = { 
/**
 * Whether households that look like known ones are left out or added.
 */
duplicates: DuplicateChoice, 
/**
 * Whether rows with errors stop the import or are left out.
 */
errors: ErrorChoice, file: SourceFile, 
/**
 * As in `utf-8`, `windows-1252`, `macintosh`; guessed unless told.
 */
encoding?: string | null, 
/**
 * `;`, `,`, TAB or `|`; guessed unless told.
 */
delimiter?: string | null, 
/**
 * A sheet of the workbook; the first unless told.
 */
sheet?: string | null, 
/**
 * What each column holds; guessed unless told.
 */
columns?: Array<MemberField | null> | null, corrections?: Array<Correction> | null, };

/**
 * Read the orders of a workbook, all of them or none.
 */
export type ImportOrders = { campaign: CampaignId, file: OrderFile, 
/**
 * As in `utf-8`, `windows-1252`; guessed unless told. Only for a text file, like the next.
 */
encoding?: string | null, 
/**
 * `;`, `,`, TAB or `|`; guessed unless told.
 */
delimiter?: string | null, 
/**
 * Asked for when a household of the file has a form already.
 */
existing?: ExistingForms | null, 
/**
 * Yes, the unlikely quantities are right.
 */
sure?: boolean | null, 
/**
 * The file was handed in before the deadline and is read after it; only while the campaign is open.
 */
handed_in_time?: boolean | null, };

export type ImportPreview = { encoding: string | null, delimiter: string | null, sheets: Array<string>, sheet: string | null, headers: Array<string>, columns: Array<MemberField | null>, sample: Array<Array<string>>, rows: number, households: number, new: number, duplicates: Array<DuplicateView>, duplicates_total: number, errors: Array<CellErrorView>, errors_total: number, };

/**
 * Import a price list as it was seen, all of it or nothing.
 */
export type ImportPriceList = { 
/**
 * What the preview answered as `seen`; refused when the file or the catalogue changed since.
 */
seen?: string | null, 
/**
 * Whether products that are no longer in the list stay or are archived.
 */
vanished: VanishedChoice, 
/**
 * Whether wrong lines stop the import or are left out.
 */
wrong: WrongLineChoice, 
/**
 * Whose price list it is; none when the file itself names its suppliers (GDXP, an exported catalogue).
 */
supplier?: SupplierId | null, file: PriceListFile, 
/**
 * As in `utf-8`, `windows-1252`, `macintosh`; guessed unless told.
 */
encoding?: string | null, 
/**
 * `;`, `,`, TAB or `|`; guessed unless told.
 */
delimiter?: string | null, 
/**
 * A sheet of the workbook; the first unless told.
 */
sheet?: string | null, mapping?: ListMapping | null, };

export type ImportRowView = { import: ImportId, at: string, file_name: string, added: number, undone_on: string | null, };

/**
 * Keep the new lines of a statement of the bank.
 */
export type ImportStatement = { file: StatementFile, 
/**
 * As in `utf-8`, `windows-1252`, `macintosh`; guessed unless told.
 */
encoding?: string | null, 
/**
 * `;`, `,`, TAB or `|`; guessed unless told.
 */
delimiter?: string | null, 
/**
 * A sheet of the workbook; the first unless told.
 */
sheet?: string | null, 
/**
 * What each column holds; guessed unless told.
 */
columns?: Array<BankField | null> | null, };

export type ImportView = { import: ImportId, added: number, skipped_duplicates: number, 
/**
 * Rows, not cells: one row may hold several errors.
 */
skipped_errors: number, };

export type ImportsView = { imports: Array<ImportRowView>, };

export type InstalmentView = { amount_cents: number, 
/**
 * As it would be typed.
 */
shown: string, deposit_from_on: string, };

export type InstalmentsView = { instalments: Array<InstalmentView>, };

export type InvoiceCheck = { 
/**
 * How many lines differ, in one sentence.
 */
says: string, 
/**
 * Those that differ, in the order of the order.
 */
lines: Array<InvoiceCheckLine>, };

export type InvoiceCheckLine = { line: PurchaseLineId, name: string, says: Array<string>, };

/**
 * A supplier's invoice or credit note.
 */
export type InvoiceId = string;

/**
 * What a supplier sent.
 */
export type InvoiceKind = "invoice" | "credit_note";

/**
 * One line of an invoice.
 */
export type InvoiceLineInput = { 
/**
 * The line of the order it is for.
 */
line?: PurchaseLineId | null, 
/**
 * What it says; the product of the order unless told.
 */
label?: string | null, 
/**
 * As in `25 kg`; only with a line of the order.
 */
qty?: string | null, 
/**
 * Euros without VAT.
 */
net: string, 
/**
 * That of the order unless told.
 */
vat?: string | null, };

export type InvoiceLineView = { label: string, line: PurchaseLineId | null, qty_says: string | null, net_cents: number, vat_says: string, gross_cents: number, 
/**
 * What differs from what the supplier confirmed; none when nothing does or the line was not ordered.
 */
differs_says: string | null, };

export type InvoiceRateView = { vat_says: string, net_cents: number, gross_cents: number, carriage_cents: number, };

export type InvoiceRow = { invoice: InvoiceId, kind: InvoiceKind, 
/**
 * The supplier's own number.
 */
reference: string, supplier: SupplierId, supplier_name: string, on_day: string, due_on: string | null, total_cents: number, 
/**
 * Why it no longer counts.
 */
cancelled: string | null, };

/**
 * An invoice or a credit note with all it says.
 */
export type InvoiceView = { invoice: InvoiceId, kind: InvoiceKind, reference: string, supplier: SupplierId, supplier_name: string, campaign: CampaignId | null, on_day: string, due_on: string | null, lines: Array<InvoiceLineView>, 
/**
 * VAT by rate; carriage is split between them.
 */
rates: Array<InvoiceRateView>, 
/**
 * The lines, VAT included.
 */
goods_cents: number, carriage_cents: number, 
/**
 * The total less both.
 */
difference_cents: number, 
/**
 * Which account takes it; none when there is no difference.
 */
difference_says: string | null, 
/**
 * As the supplier wrote it.
 */
total_cents: number, note: string, 
/**
 * The number of its entry in the books.
 */
voucher: string | null, cancelled: string | null, };

export type JournalView = { entries: Array<EntryView>, more: boolean, };

/**
 * A sheet of labels as it is sold, by the size of its labels in millimetres.
 */
export type LabelFormat = "70x36" | "63x38" | "99x38";

/**
 * What is labelled.
 */
export type Labelled = "crates" | "bags";

/**
 * A language of Cabas; French is the default whatever the computer's settings say (domain.md, case 77).
 */
export type Lang = "fr" | "it" | "en";

export type LastEntryView = { at: string, sentence: string, };

/**
 * Go back from the example to the association's own file.
 */
export type LeaveExample = Record<symbol, never>;

/**
 * A product that could not be offered.
 */
export type LeftOut = { product: ProductId, name: string, says: string, };

/**
 * One state of the line of life.
 */
export type LifeStep = { state: State, done: boolean, here: boolean, 
/**
 * When it was entered last; none for what is to come.
 */
at: string | null, 
/**
 * Why one went back to it.
 */
reason: string | null, };

/**
 * What a line of a bill is for.
 */
export type LineKind = "goods" | "carriage" | "deposit" | "deposit_back" | "drift" | "correction";

/**
 * Where one of its lines stands.
 */
export type LineStanding = "waits" | "served" | "less" | "more" | "nothing" | "gone";

/**
 * List the households that owe something or have an advance.
 */
export type ListAccounts = { 
/**
 * Those that owe unless told.
 */
state?: AccountsState | null, 
/**
 * Letters of a name or a code.
 */
search?: string | null, };

/**
 * List households by where they stand.
 */
export type ListAdhesions = { state?: StandingName | null, 
/**
 * Only those whose last adhesion is of a category.
 */
category?: CategoryId | null, 
/**
 * Only those who wait for a place.
 */
waiting?: boolean | null, 
/**
 * Letters of a name or a code.
 */
search?: string | null, 
/**
 * Households at most (500 unless told).
 */
limit?: number | null, };

/**
 * List the copies, newest first.
 */
export type ListBackups = { 
/**
 * Another folder (a USB stick); the laptop's own copies unless told.
 */
folder?: string | null, };

/**
 * List the lines of the bank, with what explains or may explain each.
 */
export type ListBank = { 
/**
 * The open ones unless told.
 */
state?: BankState | null, 
/**
 * First day, as typed.
 */
from_on?: string | null, 
/**
 * Last day, as typed.
 */
to_on?: string | null, };

/**
 * List the households that ordered in a campaign.
 */
export type ListBaskets = { campaign: CampaignId, };

/**
 * List the accounts, what they hold and what they serve.
 */
export type ListBookAccounts = Record<symbol, never>;

/**
 * List the households that have no form in a campaign yet, to call them.
 */
export type ListCalls = { campaign: CampaignId, };

/**
 * List the group orders, the last to close first.
 */
export type ListCampaigns = Record<symbol, never>;

/**
 * Show the book of an account: movements, running balance.
 */
export type ListCash = { 
/**
 * Code of the account; the cash box unless told.
 */
account?: string | null, 
/**
 * First day, YYYY-MM-DD; from the beginning unless told.
 */
from_on?: string | null, 
/**
 * Last day, YYYY-MM-DD; to the end unless told.
 */
to_on?: string | null, };

/**
 * List the products by family: their packs, the price of today with its parts, what is missing.
 */
export type ListCatalogue = { 
/**
 * Letters of a name, a family, a supplier or a reference; empty for all.
 */
search?: string | null, 
/**
 * Only what comes from this supplier.
 */
supplier?: SupplierId | null, 
/**
 * Archived products instead of the others.
 */
archived?: boolean | null, 
/**
 * Only products that lack something.
 */
incomplete?: boolean | null, };

/**
 * List what the forms of the catalogue propose: families and stands in use, drawings, allergens, labels.
 */
export type ListCatalogueChoices = Record<symbol, never>;

/**
 * List the deposits of cheques, the newest first.
 */
export type ListChequeDeposits = Record<symbol, never>;

/**
 * List cheques with their age, and the payments by cheque without details.
 */
export type ListCheques = { 
/**
 * The ones in the box unless told.
 */
state?: ChequesState | null, };

/**
 * List the containers weighed empty: a household's and the association's own, or all of them.
 */
export type ListContainers = { household?: HouseholdId | null, };

/**
 * List the cash deposits, newest first.
 */
export type ListDeposits = { 
/**
 * Deposits at most (100 unless told).
 */
limit?: number | null, };

/**
 * List every paper and the command that makes it.
 */
export type ListDocuments = Record<symbol, never>;

/**
 * List the drives a copy can go to, USB sticks first.
 */
export type ListDrives = Record<symbol, never>;

/**
 * List what a household may take besides its own: what is there and promised to nobody.
 */
export type ListFree = { campaign: CampaignId, household: HouseholdId, };

/**
 * List the funds: what each holds, what may still be taken this year, until when it lasts.
 */
export type ListFunds = Record<symbol, never>;

/**
 * List which price tier each category gives.
 */
export type ListGivenTiers = Record<symbol, never>;

/**
 * List the imports, the newest first.
 */
export type ListImports = Record<symbol, never>;

/**
 * List the journal's rows, newest first.
 */
export type ListJournal = { 
/**
 * Only rows before this number.
 */
before?: number | null, 
/**
 * Rows at most (50 unless told, 200 at most).
 */
limit?: number | null, 
/**
 * Only rows about this household.
 */
household?: HouseholdId | null, };

/**
 * How the file is read; what is not told is remembered of this supplier, or guessed.
 */
export type ListMapping = { 
/**
 * What each column holds.
 */
columns?: Array<PriceListField | null> | null, units?: Array<UnitTold> | null, 
/**
 * Whether the prices are without VAT.
 */
net?: boolean | null, 
/**
 * What a price is for: a kilogram or litre, one unit of the line, or a whole pack.
 */
price_for?: PriceFor | null, 
/**
 * VAT of the lines that say none, in percent, as typed.
 */
vat?: string | null, 
/**
 * Which mark stands before the decimals.
 */
decimal?: DecimalMark | null, };

/**
 * List households, found by name, code, phone or place; a typo of one letter is allowed.
 */
export type ListMembers = { 
/**
 * Letters of names, a code, digits of a phone number; empty for all.
 */
search?: string | null, 
/**
 * Archived households instead of the others.
 */
archived?: boolean | null, 
/**
 * Households to pass over.
 */
offset?: number | null, 
/**
 * Households at most (50 unless told, 200 at most).
 */
limit?: number | null, };

/**
 * List the pickup places in use.
 */
export type ListPickupPlaces = Record<symbol, never>;

export type ListPreview = { 
/**
 * Give it back to import what was seen.
 */
seen: string, kind: PriceListKind, file_name: string, encoding: string | null, delimiter: string | null, sheets: Array<string>, sheet: string | null, suppliers: Array<ListSupplierView>, 
/**
 * Whether the last reading of this supplier was used.
 */
remembered: boolean, headers: Array<string>, columns: Array<PriceListField | null>, sample: Array<Array<string>>, rows: number, units: Array<UnitView>, net: boolean, price_for: PriceFor, 
/**
 * In percent, for the lines that say none.
 */
vat: string | null, 
/**
 * Lines without a VAT while none is told for them.
 */
vat_missing: number, decimal: DecimalMark | null, 
/**
 * Whether an amount of the file may be read two ways.
 */
decimal_asked: boolean, 
/**
 * Why nothing can be compared yet.
 */
column_missing: string | null, added: number, changed: number, vanished: number, unchanged: number, unavailable: number, left_aside: number, wrong_total: number, 
/**
 * Added, changed and vanished products, at most 300 of each.
 */
plan: Array<PlannedView>, wrong: Array<WrongLineView>, };

/**
 * List the price lists that came in, the newest first.
 */
export type ListPriceListImports = Record<symbol, never>;

/**
 * List the lists of a distribution as they were printed, to type one in again.
 */
export type ListPrinted = { campaign: CampaignId, };

/**
 * List the orders to suppliers of a group order, their invoices, and what is left to do.
 */
export type ListPurchases = { campaign: CampaignId, };

/**
 * Show which account each kind of money goes to.
 */
export type ListPurposes = Record<symbol, never>;

/**
 * List what is to come in a group order, and what came.
 */
export type ListReceptions = { campaign: CampaignId, };

/**
 * Show every change of a form's lines: who, when, before, after.
 */
export type ListRevisions = { basket: BasketId, };

/**
 * List the packs that named households share in a campaign, those that ended too.
 */
export type ListSharedPacks = { campaign: CampaignId, };

/**
 * List the shifts of a group order, or all of them: who comes, who is missing, hours given.
 */
export type ListShifts = { campaign?: CampaignId | null, };

/**
 * List what is there by product and lot, what must be used first, and what may be promised.
 */
export type ListStock = { 
/**
 * Looked at for this group order: what keeps until its last pickup and is not kept for another.
 */
campaign?: CampaignId | null, };

/**
 * Whose products the file holds.
 */
export type ListSupplierView = { 
/**
 * None when the import will write it down.
 */
supplier: SupplierId | null, name: string, vat_number: string, };

/**
 * List the suppliers with their terms.
 */
export type ListSuppliers = { 
/**
 * The archived ones too.
 */
archived?: boolean | null, };

/**
 * List the price tiers: letter, name, share of the cost price.
 */
export type ListTiers = Record<symbol, never>;

/**
 * List the cash sessions: the open ones, and the closed ones, newest first.
 */
export type ListTills = { 
/**
 * Closed sessions at most (100 unless told).
 */
limit?: number | null, };

/**
 * List what nobody fetched yet, until when it waits and what is then done with it.
 */
export type ListUnfetched = { campaign: CampaignId, };

/**
 * List who waits, in order of arrival, and whether a place is open now.
 */
export type ListWaiting = { 
/**
 * One category; all unless told.
 */
category?: CategoryId | null, };

/**
 * List what members would like to order, with the votes and what was decided.
 */
export type ListWishes = Record<symbol, never>;

/**
 * List the years of the books and the one to open next.
 */
export type ListYears = Record<symbol, never>;

/**
 * The papers that are numbered, to be typed in again after a power cut.
 */
export type ListedPaper = "pickup_sheets" | "stand_sheets" | "sign_in_list" | "paper_kit";

/**
 * Why two households look alike, the surest first.
 */
export type LookalikeReason = "same_name" | "same_phone" | "same_email" | "close_name";

export type LosesView = { household: HouseholdId, 
/**
 * `A-003 Paul Martin : 4,5 kg au lieu de 6,5 kg, soit 2 kg de moins`.
 */
says: string, };

/**
 * How goods leave the stock without being sold or passed on.
 */
export type LossKind = "loss" | "breakage" | "gift" | "tasting";

/**
 * Goods of one product that came together.
 */
export type LotId = string;

export type MadeView = { path: string, at: string, };

export type MailView = { path: string, };

/**
 * Note that an order went out to its supplier, and how.
 */
export type MarkPurchaseSent = { order: PurchaseOrderId, channel: PurchaseChannel, note?: string | null, };

/**
 * Say which movements a line of the bank shows; they add up to it.
 */
export type MatchBank = { line: BankLineId, movements: Array<MovementId>, };

export type MatchedView = { sentence: string, };

export type MeanwhileView = { method: string, received_cents: number, };

/**
 * What a product is measured in.
 */
export type Measure = "mass" | "volume" | "count";

export type MeasuredLossView = { 
/**
 * As it is typed, `1,8 %`; none as long as no settled order brought any.
 */
loss: string | null, says: string | null, };

/**
 * What a column of a members' file can hold.
 */
export type MemberField = "code" | "last_name" | "first_name" | "full_name" | "call_name" | "phone" | "email" | "address" | "pickup_place" | "size" | "channel" | "reading_help" | "proxies" | "note";

export type MembersView = { households: Array<HouseholdRow>, total: number, 
/**
 * Found only by allowing a typo.
 */
approximate: boolean, };

export type MembershipState = "valid" | "soon" | "expired" | "none";

export type MethodRow = { method_says: string, paid_cents: number, paid_says: string, 
/**
 * What is at the bank for sure; null where no money came.
 */
banked_says: string | null, 
/**
 * Where the rest is; null when there is none.
 */
rest_says: string | null, };

/**
 * Who owes or is owed: before, and the bill, less what was paid, is what is left.
 */
export type MoneyRow = { called: string, 
/**
 * Owed from before this campaign; an advance is below zero.
 */
before_says: string, 
/**
 * As billed.
 */
due_says: string, 
/**
 * Paid for this campaign, change given back taken off.
 */
paid_says: string, gap: GapView, };

/**
 * A movement of money.
 */
export type MovementId = string;

export type MovementView = { movement: MovementId, voucher: string, on_day: string, label: string, who: string, method: string, in_cents: number, out_cents: number, balance_cents: number, reverses: string | null, reversed_by: string | null, 
/**
 * Whether `cash.reverse` takes it; the others are undone where they were made.
 */
reversible: boolean, };

export type NamedCode<Code> = { code: Code, called: string, };

export type NamedCode<Code> = { code: Code, called: string, };

export type NamedCode<Code> = { code: Code, called: string, };

/**
 * Note that a household did not come.
 */
export type NoteAbsent = { campaign: CampaignId, household: HouseholdId, note?: string | null, };

/**
 * Note that a household was called in vain, or take that back.
 */
export type NoteCall = { campaign: CampaignId, household: HouseholdId, 
/**
 * False takes the mark back.
 */
tried: boolean, };

/**
 * Note that a household came, or who came instead.
 */
export type NoteCame = { campaign: CampaignId, household: HouseholdId, 
/**
 * Who came instead.
 */
proxy?: string | null, 
/**
 * The hour on the sheet, as in `15h40`; now unless told.
 */
at?: string | null, note?: string | null, };

/**
 * Note that a household comes another time.
 */
export type NoteLater = { campaign: CampaignId, household: HouseholdId, on_day?: string | null, note?: string | null, };

/**
 * Note what was lost, broken, given or tasted of a lot, and why.
 */
export type NoteStockLoss = { lot: LotId, kind: LossKind, 
/**
 * As in `250 g`.
 */
qty: string, reason: string, 
/**
 * Today unless told.
 */
on_day?: string | null, };

export type NumberKind = "money" | "mass" | "volume" | "count";

export type NumberView = { 
/**
 * Cents, grams, millilitres or pieces.
 */
value: number, 
/**
 * The same as it is written on papers.
 */
shown: string, };

export type OfferAdjustment = { offer: OfferId, name: string, need_says: string, needs_decision: boolean, again_says: string | null, plans: Array<AdjustmentPlan>, 
/**
 * In the order of their names.
 */
households: Array<AskingHousehold>, };

/**
 * A product in a campaign.
 */
export type OfferId = string;

export type OfferView = { offer: OfferId, position: number, product: ProductId, name: string, family: string, pictogram: string, supplier: SupplierId, supplier_name: string, pack: PackId, 
/**
 * As in `sac 25 kg`.
 */
pack_says: string, dimension: string, step_qty: number, 
/**
 * As in `par 500 g`.
 */
step_says: string, 
/**
 * As they are typed back; none when there is no limit.
 */
max: string | null, available: string | null, 
/**
 * Announced for 1 kg, 1 L or one step of pieces, at coefficient 1.
 */
price_cents: number, 
/**
 * `1,75 €/kg`
 */
price_says: string, 
/**
 * `0,88 € les 500 g`; none when one step is what the price is for.
 */
step_price_says: string | null, 
/**
 * Where the price goes; the parts add up to it.
 */
parts: Array<PricePartView>, withdrawn: boolean, version: number, 
/**
 * Why it was changed last.
 */
reason: string, wish: string | null, };

export type OffersView = { campaign: CampaignView, 
/**
 * How many offers were written.
 */
written: number, left_out: Array<LeftOut>, };

/**
 * Open a file that was changed outside Cabas, as it is.
 */
export type OpenAnyway = Record<symbol, never>;

/**
 * Open a paper with the program this computer has for it.
 */
export type OpenDocument = { 
/**
 * Full path of a file in the documents folder.
 */
path: string, };

/**
 * Open the example association, in a file of its own.
 */
export type OpenExample = Record<symbol, never>;

/**
 * Note that a lot is opened: what is served from now on comes from it.
 */
export type OpenLot = { campaign: CampaignId, lot: LotId, note?: string | null, };

/**
 * Open a cash session with the float as counted.
 */
export type OpenTill = { 
/**
 * As in "Adhésions" or "Retrait".
 */
name: string, counts: Array<CountLine>, 
/**
 * The person at the desk unless told.
 */
opened_by?: string | null, 
/**
 * Why the float is not what the last closing left.
 */
note?: string | null, };

export type OpenView = { till: TillId, number: string, name: string, on_day: string, opened_by: string, float_cents: number, };

/**
 * Open a year of the books.
 */
export type OpenYear = { 
/**
 * As typed; as proposed unless told.
 */
from_on?: string | null, 
/**
 * As typed; as proposed unless told.
 */
to_on?: string | null, };

export type OpenedTillView = { till: TillId, number: string, name: string, float_cents: number, left_cents: number | null, sentence: string, warning: string | null, };

export type OpenedView = { opened: boolean, };

export type OpenedYearView = { year: FiscalYearId, name: string, sentence: string, };

/**
 * A file: by its path (terminal), or by its name and content (window).
 */
export type OrderFile = { 
/**
 * Full path of the file.
 */
path?: string | null, name?: string | null, 
/**
 * The bytes in base64.
 */
content_base64?: string | null, };

export type OrderFormExported = { path: string, households: number, products: number, 
/**
 * Forms typed here that are not in it, because they came too late.
 */
late: number, };

export type OrderLayout = "rows" | "sheets";

export type OrderingHousehold = { household: HouseholdId, code: string, name: string, 
/**
 * On the day it fetches its goods.
 */
standing: OrderingStanding, standing_says: string, 
/**
 * What it owes or has in advance; null when it is neither.
 */
balance_says: string | null, 
/**
 * Whether its orders are refused: by its adhesion or by what it owes.
 */
blocked: boolean, };

export type OrderingStanding = "valid" | "expired" | "none" | "free";

export type OrdersError = { sheet: string | null, 
/**
 * As the spreadsheet counts.
 */
row: number, 
/**
 * From 0.
 */
column: number, text: string, message: string, 
/**
 * Whether it is only an unlikely quantity.
 */
unlikely: boolean, };

export type OrdersForm = { code: string, name: string, sheet: string | null, 
/**
 * As the spreadsheet counts.
 */
row: number, lines: number, 
/**
 * The printed units asked.
 */
crossed: number, 
/**
 * The number of the form it has already.
 */
existing_number: number | null, };

export type OrdersImported = { forms: number, lines: number, 
/**
 * Households left out because they have a form already.
 */
skipped: number, told: Array<string>, };

export type OrdersPreview = { file_name: string, layout: OrderLayout, 
/**
 * How a text file was read; null for a workbook.
 */
encoding: string | null, delimiter: string | null, forms: Array<OrdersForm>, lines: number, 
/**
 * Households of the file that have a form already.
 */
existing: number, errors: Array<OrdersError>, errors_total: number, 
/**
 * Whether it matters when the file was handed in: the deadline has passed and the campaign is still open.
 */
in_time_asked: boolean, 
/**
 * Whether every error is an unlikely quantity that one may be sure of.
 */
only_unlikely: boolean, 
/**
 * What there is to say beyond: late, replaced.
 */
told: Array<string>, };

/**
 * What was done with goods nobody fetched.
 */
export type Outcome = "kept" | "stock" | "given";

export type OwedAgainView = { household: HouseholdId, code: string, name: string, amount_cents: number, };

/**
 * A supplier's pack of a product.
 */
export type PackId = string;

/**
 * So many of a pack.
 */
export type PackInput = { pack: PackId, 
/**
 * As typed: `2`, `1,5`, `1 2/3`.
 */
packs: string, };

/**
 * A dated price with its breaks.
 */
export type PackPriceInput = { 
/**
 * As typed; today unless told.
 */
since_on?: string | null, until_on?: string | null, 
/**
 * The prices are for one kilogram of what is sold by the litre: they are converted with the density.
 */
price_per_kg?: boolean | null, breaks: Array<PriceBreakInput>, };

/**
 * A pack that may be bought today.
 */
export type PackSold = { pack: PackId, supplier_name: string, 
/**
 * `sac de 25 kg`.
 */
says: string, };

/**
 * A supplier's pack of a product.
 */
export type PackView = { pack: PackId, 
/**
 * Product and pack: `Farine, sac de 25 kg`.
 */
label: string, 
/**
 * `sac de 25 kg`
 */
says: string, supplier: SupplierId, supplier_name: string, reference: string, 
/**
 * As one says it: `sac`.
 */
called: string, content: string, priced_by: PricedBy, net: boolean, minimum_packs: string, divisor: string, variable_weight: boolean, tare: string, 
/**
 * What the supplier asks today, with its breaks.
 */
asked: Array<string>, price: ProductPriceView | null, 
/**
 * Every price it had or will have, the last one first.
 */
prices: Array<DatedPriceView>, archived_on: string | null, };

export type PaidView = { movement: MovementId, voucher: string, amount_cents: number, sentence: string, 
/**
 * What is worth a look: much cash at once, a cash book below zero.
 */
warning: string | null, 
/**
 * Where each of them stands now.
 */
accounts: Array<AccountRow>, };

export type PaperView = { name: string, title: string, command: string, audience: Audience, 
/**
 * Whether it can be made in 18 points.
 */
large: boolean, 
/**
 * What it is made from, as in `adhesion`; null for a paper that stands alone.
 */
from: string | null, 
/**
 * The newest one made.
 */
made: MadeView | null, };

export type PastBillView = { number: string, total_says: string, reason: string, };

export type PastFloorView = { since_on: string, sentence: string, };

export type PastView = { adhesion: AdhesionId, category_name: string, from_on: string, to_on: string, cents: number, receipt: string | null, cancelled: boolean, };

/**
 * Record a payment; what is given is shared, given back, kept in advance or a gift, to the cent.
 */
export type PayAccounts = { 
/**
 * Who gives the money; the household unless told.
 */
payer?: string | null, method: PaymentMethod, 
/**
 * What was given, as typed: `20`.
 */
amount: string, shares: Array<PaymentShare>, 
/**
 * Given back in cash, as typed: `2,15`.
 */
change?: string | null, 
/**
 * Kept in advance for a household.
 */
credit?: PaymentShare | null, 
/**
 * A gift to the association, as typed: `2,15`.
 */
gift?: string | null, 
/**
 * When the method is cheque; one whose details come later unless told.
 */
cheques?: Array<ChequeInput> | null, 
/**
 * The cash session; the only open one unless told.
 */
till?: TillId | null, 
/**
 * As typed: `28/11`; today unless told.
 */
on_day?: string | null, };

/**
 * Note what was paid to a supplier for a campaign.
 */
export type PaySupplier = { campaign: CampaignId, supplier: SupplierId, 
/**
 * As typed: `107,29`; all that is owed unless told.
 */
amount?: string | null, method: PaymentMethod, 
/**
 * Today unless told.
 */
on_day?: string | null, till?: TillId | null, };

/**
 * How money changed hands.
 */
export type PaymentMethod = "cash" | "cheque" | "card" | "transfer" | "helloasso";

export type PaymentPreview = { paid_cents: number, due_cents: number, 
/**
 * What is left of the money once the shares are paid; negative when it is not enough.
 */
rest_cents: number, 
/**
 * What is due, as it would be typed.
 */
due: string, sentence: string, shares: Array<PaymentShareView>, 
/**
 * What can be done with the rest; none when there is no rest.
 */
choices: Array<RestChoice>, };

/**
 * What of a payment is for one household.
 */
export type PaymentShare = { household: HouseholdId, 
/**
 * As typed; what the household owes unless told.
 */
amount?: string | null, };

export type PaymentShareView = { account: AccountRow, 
/**
 * What the household owes, as it would be typed; empty when it owes nothing.
 */
proposed: string, 
/**
 * What the money is enough for, in the order of the shares, as it would be typed.
 */
part: string, };

export type PdfView = { path: string, pages: number, };

export type PeriodView = { from_on: string, to_on: string, };

/**
 * One person as typed; at least one of the names.
 */
export type Person = { id?: PersonId | null, first_name: string, last_name: string, phone: string, email: string, };

/**
 * One person of a household.
 */
export type PersonId = string;

export type PickupContainer = { container: ContainerId, label: string, tare_says: string, 
/**
 * Whether it is the association's own.
 */
ours: boolean, };

export type PickupDayPlace = { place: PickupPlaceId, says: string, };

export type PickupDayView = { campaign: CampaignId, title: string, 
/**
 * `22 foyers servis sur 60, 3 absents`
 */
says: string, 
/**
 * Why nothing can be noted now; none when it can.
 */
closed_says: string | null, 
/**
 * Something is not yet shared from what came.
 */
provisional: boolean, places: Array<PickupDayPlace>, 
/**
 * By code.
 */
households: Array<PickupRow>, 
/**
 * What is offered, for the lists of the stands.
 */
products: Array<PickupProduct>, };

export type PickupLine = { offer: OfferId, name: string, pictogram: string, 
/**
 * Empty where the group has no stands.
 */
stand: string, dimension: string, 
/**
 * In grams, millilitres or pieces.
 */
wanted_qty: number, wanted_says: string, standing: LineStanding, 
/**
 * As in `1 912 g − 412 g = 1,5 kg`; none while it waits.
 */
handed_says: string | null, 
/**
 * What differs from what was shared, and what to do.
 */
difference_says: string | null, how: How | null, noted_at: string | null, reason: string, 
/**
 * Whether it goes over a scale.
 */
weighed: boolean, 
/**
 * Pieces sold by weight: never ticked without one.
 */
by_weight: boolean, 
/**
 * What one may say it came from; empty when there is no choice.
 */
lots: Array<PickupLot>, };

export type PickupLot = { lot: LotId, says: string, open: boolean, };

/**
 * A place where households collect their goods.
 */
export type PickupPlaceId = string;

export type PickupPlacesView = { places: Array<string>, };

export type PickupProduct = { offer: OfferId, name: string, pictogram: string, stand: string, 
/**
 * `12 lignes sur 30`
 */
says: string, 
/**
 * Whether every line of it is noted.
 */
done: boolean, };

export type PickupRow = { household: HouseholdId, code: string, name: string, place: PickupPlaceId | null, status: PickupStatus, 
/**
 * `3 lignes sur 5`
 */
says: string, came_at: string | null, 
/**
 * Who came instead; empty when it came itself.
 */
proxy: string, 
/**
 * Nothing was shared with it in this group order.
 */
walk_in: boolean, };

/**
 * Where a household stands on distribution day.
 */
export type PickupStatus = "expected" | "started" | "served" | "absent" | "later";

export type PickupView = { campaign: CampaignId, title: string, household: HouseholdId, code: string, name: string, place_says: string, status: PickupStatus, 
/**
 * `3 lignes sur 5`
 */
says: string, 
/**
 * Why nothing can be noted now; none when it can.
 */
closed_says: string | null, came_at: string | null, 
/**
 * Who came instead; empty when it came itself.
 */
proxy: string, later_on: string | null, note: string, 
/**
 * Who may fetch its goods besides itself.
 */
proxies: Array<string>, lines: Array<PickupLine>, 
/**
 * Weighed empty before.
 */
containers: Array<PickupContainer>, 
/**
 * What was just noted, as it was understood.
 */
noted_says: string | null, warnings: Array<string>, };

/**
 * A drawing beside a product, for those who read little; the code is the icon's name.
 */
export type Pictogram = "carrot" | "salad" | "apple" | "citrus" | "cherry" | "grape" | "banana" | "wheat" | "bean" | "nut" | "droplet" | "egg" | "milk" | "beef" | "drumstick" | "ham" | "fish" | "croissant" | "cookie" | "candy" | "coffee" | "leaf" | "soup" | "cup-soda" | "wine" | "soap-dispenser-droplet" | "spray-can" | "baby" | "package";

/**
 * Pieces of a denomination and what they are worth.
 */
export type PiecesView = { denomination_cents: number, pieces: number, worth_cents: number, };

/**
 * Where and when goods are fetched.
 */
export type PlaceInput = { 
/**
 * Its name; a new one is remembered.
 */
place: string, on_day: string, 
/**
 * As in `18:00`, `18h`, `18h30`.
 */
from_time: string, to_time: string, };

export type PlannedDeed = "added" | "changed" | "vanished";

export type PlannedView = { 
/**
 * Of the file; none for what has vanished.
 */
row: number | null, deed: PlannedDeed, supplier: string, reference: string, name: string, 
/**
 * As in `colis, 10 kg`.
 */
pack: string, before: string | null, after: string | null, 
/**
 * What else changes, in words.
 */
changes: Array<string>, };

export type PostedView = { movement: MovementId, voucher: string, sentence: string, 
/**
 * What is worth a look: much cash at once, a cash book below zero.
 */
warning: string | null, };

/**
 * Make the orders to suppliers of a group order from what was decided; suppliers that have one keep it.
 */
export type PreparePurchases = { campaign: CampaignId, 
/**
 * The day of the delivery; the day before the first pickup unless told.
 */
wanted_on?: string | null, 
/**
 * Yes, order although products wait for a decision.
 */
without_undecided?: boolean | null, };

/**
 * What is stated of one allergen. Nothing said is "not stated", never "none".
 */
export type Presence = "contains" | "traces" | "none";

/**
 * The rules a kind of group usually has.
 */
export type Preset = "toul" | "vrac" | "gas";

/**
 * See what closing a year would do and what hinders it.
 */
export type PreviewCloseYear = { year: FiscalYearId, };

/**
 * Show what a count comes to, before anything is written.
 */
export type PreviewCount = { counts: Array<CountLine>, 
/**
 * The session being closed: the count is held against what it should hold.
 */
till?: TillId | null, 
/**
 * The till being opened: the count is held against what its last closing left.
 */
name?: string | null, 
/**
 * The closed session some of whose money goes to the bank.
 */
taken_from?: TillId | null, };

/**
 * See what everybody asks in a campaign: packs, suppliers' minimums, pickup places. Late forms wait apart.
 */
export type PreviewDemand = { campaign: CampaignId, };

/**
 * Suggest households that look like these persons.
 */
export type PreviewDuplicates = { persons: Array<Person>, 
/**
 * The household being edited, which is no look-alike of itself.
 */
household?: HouseholdId | null, };

/**
 * See what would be forgotten of a household that asks for it, and what must stay.
 */
export type PreviewErasure = { household: HouseholdId, };

/**
 * See what a members' file holds: columns guessed, errors at their cell, look-alikes; changes nothing.
 */
export type PreviewImport = { file: SourceFile, 
/**
 * As in `utf-8`, `windows-1252`, `macintosh`; guessed unless told.
 */
encoding?: string | null, 
/**
 * `;`, `,`, TAB or `|`; guessed unless told.
 */
delimiter?: string | null, 
/**
 * A sheet of the workbook; the first unless told.
 */
sheet?: string | null, 
/**
 * What each column holds; guessed unless told.
 */
columns?: Array<MemberField | null> | null, corrections?: Array<Correction> | null, };

/**
 * Propose equal cheques for a sum, one a month.
 */
export type PreviewInstalments = { 
/**
 * As typed: `34,60`.
 */
amount: string, count: number, };

/**
 * See what was lost of a product in past group orders, as its expected loss could be.
 */
export type PreviewLoss = { product: ProductId, };

/**
 * Say how a typed number is understood, as in `3*2,40` or `12,5 kg`.
 */
export type PreviewNumber = { text: string, kind: NumberKind, };

/**
 * See what a workbook of orders holds, with each wrong cell; changes nothing.
 */
export type PreviewOrders = { campaign: CampaignId, file: OrderFile, 
/**
 * As in `utf-8`, `windows-1252`; guessed unless told. Only for a text file, like the next.
 */
encoding?: string | null, 
/**
 * `;`, `,`, TAB or `|`; guessed unless told.
 */
delimiter?: string | null, 
/**
 * Asked for when a household of the file has a form already.
 */
existing?: ExistingForms | null, 
/**
 * Yes, the unlikely quantities are right.
 */
sure?: boolean | null, 
/**
 * The file was handed in before the deadline and is read after it; only while the campaign is open.
 */
handed_in_time?: boolean | null, };

/**
 * Show what a payment would be: what is due, what is left, and what can be done with it.
 */
export type PreviewPayment = { 
/**
 * What was given, as typed: `20`; what is due unless told.
 */
amount?: string | null, method?: PaymentMethod | null, shares: Array<PaymentShare>, };

/**
 * Try decisions and a stock budget without noting anything: the same figures, as they would be.
 */
export type PreviewPlan = { campaign: CampaignId, 
/**
 * Euros that may stay in stock, as typed; the campaign's own unless told, none when empty.
 */
budget?: string | null, choices?: Array<ChoiceInput> | null, };

/**
 * See what a price list holds and what it would change in the catalogue; changes nothing.
 */
export type PreviewPriceList = { 
/**
 * Whose price list it is; none when the file itself names its suppliers (GDXP, an exported catalogue).
 */
supplier?: SupplierId | null, file: PriceListFile, 
/**
 * As in `utf-8`, `windows-1252`, `macintosh`; guessed unless told.
 */
encoding?: string | null, 
/**
 * `;`, `,`, TAB or `|`; guessed unless told.
 */
delimiter?: string | null, 
/**
 * A sheet of the workbook; the first unless told.
 */
sheet?: string | null, mapping?: ListMapping | null, };

/**
 * Read a line as it is typed: what it makes, against what was to come. Nothing is noted.
 */
export type PreviewReceivedLine = { order: PurchaseOrderId, counted: ReceivedLine, };

/**
 * See who would receive less of a product, were this all that came.
 */
export type PreviewReception = { offer: OfferId, 
/**
 * What is sound of all that came, as typed: `38,5 kg`; what the suppliers said would come unless told.
 */
sound?: string | null, };

/**
 * Look into a copy before it replaces the file.
 */
export type PreviewRestore = { 
/**
 * Full path of the copy.
 */
file: string, passphrase?: string | null, };

export type PreviewRestoreView = { file: string, households: number, last_household: string | null, 
/**
 * Number of the newest receipt in the copy.
 */
last_receipt: string | null, last_entry: LastEntryView | null, 
/**
 * Writes in the open file that the copy does not have; unknown when no file is open.
 */
lost_entries: number | null, sentence: string, };

/**
 * Try to share without noting anything.
 */
export type PreviewSharing = { campaign: CampaignId, stage: Stage, };

/**
 * See the confirmation of a household: what it asked, where and when it fetches it, what it costs.
 */
export type PreviewSlip = { campaign: CampaignId, household: HouseholdId, };

/**
 * See what a statement of the bank holds: columns guessed, lines new or known, rows not read; changes nothing.
 */
export type PreviewStatement = { file: StatementFile, 
/**
 * As in `utf-8`, `windows-1252`, `macintosh`; guessed unless told.
 */
encoding?: string | null, 
/**
 * `;`, `,`, TAB or `|`; guessed unless told.
 */
delimiter?: string | null, 
/**
 * A sheet of the workbook; the first unless told.
 */
sheet?: string | null, 
/**
 * What each column holds; guessed unless told.
 */
columns?: Array<BankField | null> | null, };

export type PreviewView = { total_cents: number, lines: Array<PiecesView>, expected_cents: number | null, 
/**
 * What is counted less what is expected.
 */
gap_cents: number | null, 
/**
 * What stays in the till when this goes to the bank.
 */
kept_cents: number | null, sentence: string, 
/**
 * Whether a word must be written about it.
 */
reason_needed: boolean, };

/**
 * From so many packs, so much.
 */
export type PriceBreakInput = { 
/**
 * As typed; the first pack unless told.
 */
from_packs?: string | null, 
/**
 * Euros, as typed, with four decimals at most.
 */
price: string, };

/**
 * An offer whose price ends before the goods are fetched.
 */
export type PriceEndView = { offer: OfferId, name: string, until_on: string, };

/**
 * What a price of a list is for.
 */
export type PriceFor = "measure" | "unit" | "pack";

export type PriceKind = "fixed" | "minimum" | "free";

/**
 * What a column of a price list can hold.
 */
export type PriceListField = "available" | "reference" | "name" | "unit" | "pack_units" | "price" | "vat" | "deposit" | "family" | "origin" | "label" | "note" | "least" | "most" | "step";

/**
 * A file: by its path (terminal), or by its name and content (window).
 */
export type PriceListFile = { 
/**
 * Full path of the file.
 */
path?: string | null, name?: string | null, 
/**
 * The bytes in base64.
 */
content_base64?: string | null, };

export type PriceListImportView = { import: CatalogueImportId, at: string, supplier: string, file_name: string, added: number, changed: number, archived: number, undone_on: string | null, };

export type PriceListImported = { import: CatalogueImportId, 
/**
 * Added, changed and archived together.
 */
touched: number, added: number, changed: number, archived: number, unchanged: number, skipped: number, 
/**
 * Suppliers the file named and that are new.
 */
new_suppliers: Array<string>, };

export type PriceListImports = { imports: Array<PriceListImportView>, };

/**
 * What sort of file a price list is.
 */
export type PriceListKind = "list" | "gdxp" | "cabas";

export type PriceListUndone = { put_back: number, };

/**
 * A part of a price.
 */
export type PricePart = "goods" | "carriage" | "vat" | "loss" | "funds";

/**
 * A part of a price, drawn and in words.
 */
export type PricePartView = { part: PricePart, name: string, says: string, 
/**
 * In 1/10,000 euro.
 */
part_e4: number, 
/**
 * How long it is drawn, in 1/10,000 of the bar.
 */
width_bp: number, };

export type PriceWhen = "before" | "now" | "later";

/**
 * What the price of a pack is for.
 */
export type PricedBy = "pack" | "unit";

/**
 * Print the account of a household, for that household only.
 */
export type PrintAccountStatement = { household: HouseholdId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print what can be bought of each product and what was decided, for the office.
 */
export type PrintAdjustmentSheet = { campaign: CampaignId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print what the catalogue does not say of the allergens: those stated since it was announced.
 */
export type PrintAllergenStrips = { campaign: CampaignId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the list of the households to call before the deadline, with their phone numbers.
 */
export type PrintCallList = { campaign: CampaignId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the balance of a group order on a page.
 */
export type PrintCampaignBalance = { campaign: CampaignId, large?: boolean | null, };

/**
 * Print the book of an account.
 */
export type PrintCashBook = { 
/**
 * Code of the account; the cash box unless told.
 */
account?: string | null, 
/**
 * The year of today unless told.
 */
year?: FiscalYearId | null, 
/**
 * As typed, instead of a year.
 */
from_on?: string | null, to_on?: string | null, };

/**
 * Print the slip of a cash deposit.
 */
export type PrintCashDeposit = { deposit: CashDepositId, };

/**
 * Print the catalogue of a group order for the hall, at the cost price.
 */
export type PrintCatalogue = { campaign: CampaignId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the slip of a deposit of cheques, for the bank.
 */
export type PrintChequeDeposit = { deposit: ChequeDepositId, };

/**
 * Print the list of containers: how many each household fills, the tares that are known, room for others.
 */
export type PrintContainerList = { campaign: CampaignId, 
/**
 * Only those who fetch their goods there.
 */
place?: PickupPlaceId | null, 
/**
 * By code unless told.
 */
order?: SheetOrder | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print what changed since a list was printed, to be pinned to it.
 */
export type PrintCorrectionSheet = { campaign: CampaignId, 
/**
 * The last one that was printed unless told.
 */
list?: PrintedListId | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the desk's part of the paper kit: blank forms to join and to order, a sheet to count the till.
 */
export type PrintDeskKit = Record<symbol, never>;

/**
 * Print what goes to each place: full packs, and what is weighed out of an opened one.
 */
export type PrintDispatchSheet = { campaign: CampaignId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the financial report of a year for the meeting, on two pages.
 */
export type PrintFinancialReport = { 
/**
 * The year of today unless told.
 */
year?: FiscalYearId | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the list of households with their phone numbers, for the office.
 */
export type PrintHouseholdList = { 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print what each household of a group order took home, paid and owes, each on its own page; or one household's.
 */
export type PrintHouseholdStatements = { campaign: CampaignId, household?: HouseholdId | null, large?: boolean | null, };

/**
 * Print the inventory: what should be there, lot by lot, with room for what is counted.
 */
export type PrintInventory = { 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the joining form, blank or with what is known of a household.
 */
export type PrintJoiningForm = { 
/**
 * Blank unless told.
 */
household?: HouseholdId | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print labels on sheets of labels: for crates, or for bags prepared before.
 */
export type PrintLabels = { campaign: CampaignId, what: Labelled, format: LabelFormat, 
/**
 * The first free label of a sheet begun before, as typed; 1 unless told.
 */
first?: string | null, 
/**
 * Where this printer draws, in millimetres to the right of where it should and below, as typed: from -10 to 10.
 */
shift_right?: string | null, shift_down?: string | null, 
/**
 * Only these; all unless told.
 */
household?: HouseholdId | null, offer?: OfferId | null, place?: PickupPlaceId | null, 
/**
 * By code unless told.
 */
order?: SheetOrder | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print what is left to use up, the shortest date first; what waits for somebody is set apart.
 */
export type PrintLeftovers = { campaign: CampaignId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print what was lost, broken, given or tasted since a day.
 */
export type PrintLosses = { 
/**
 * The first of January unless told.
 */
from?: string | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the cards of members, to cut up.
 */
export type PrintMemberCards = { 
/**
 * Everyone whose adhesion runs unless told.
 */
households?: Array<HouseholdId> | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the register of members, without tariffs.
 */
export type PrintMemberRegister = { 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the list of adhesions with phone numbers, for the office.
 */
export type PrintMembershipList = { 
/**
 * All households unless told.
 */
state?: MembershipState | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the order form of a group order: blank, for one household, or one for each household.
 */
export type PrintOrderForm = { campaign: CampaignId, household?: HouseholdId | null, 
/**
 * One form for each household, in one file.
 */
all?: boolean | null, 
/**
 * With `all`: only the households that usually come to this place.
 */
place?: PickupPlaceId | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the confirmation of an order, for the household alone.
 */
export type PrintOrderSlip = { campaign: CampaignId, household: HouseholdId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the paper kit for a day without power: what to do, the lists as they stand, blank ones.
 */
export type PrintPaperKit = { campaign: CampaignId, 
/**
 * Only those who fetch their goods there.
 */
place?: PickupPlaceId | null, 
/**
 * By code unless told.
 */
order?: SheetOrder | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the pickup sheets of a group order: one for each household, or one alone.
 */
export type PrintPickupSheets = { campaign: CampaignId, household?: HouseholdId | null, 
/**
 * Only those who fetch their goods there.
 */
place?: PickupPlaceId | null, 
/**
 * By code unless told.
 */
order?: SheetOrder | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the price cards that stand before the goods, six on a sheet.
 */
export type PrintPriceCards = { campaign: CampaignId, 
/**
 * Four on a sheet instead of six.
 */
large?: boolean | null, };

/**
 * Print what was ordered, received, invoiced and paid to a supplier.
 */
export type PrintProducerStatement = { campaign: CampaignId, supplier: SupplierId, large?: boolean | null, };

/**
 * Print the households to call about a recalled lot, the surest first, with their phone numbers.
 */
export type PrintRecallCalls = { lot: LotId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the receipt of an adhesion.
 */
export type PrintReceipt = { adhesion: AdhesionId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the sheet on which a delivery is checked: packs, weight, lot, date, temperature, damage.
 */
export type PrintReceptionSheet = { order: PurchaseOrderId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the three reconciliations of a group order, each gap with its reason.
 */
export type PrintReconciliation = { campaign: CampaignId, large?: boolean | null, };

/**
 * Print the sheet that opens the protected copies when the laptop is gone.
 */
export type PrintRecoverySheet = Record<symbol, never>;

/**
 * Print the volunteers' rota and the hours sheet: of a group order, or all shifts to come.
 */
export type PrintRota = { campaign?: CampaignId | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print how goods are shared when there is not enough, for the wall.
 */
export type PrintSharingRule = { campaign: CampaignId, };

/**
 * Print the list at the door, one sheet for each place.
 */
export type PrintSignInList = { campaign: CampaignId, 
/**
 * Only those who fetch their goods there.
 */
place?: PickupPlaceId | null, 
/**
 * By code unless told.
 */
order?: SheetOrder | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the sheets of the stands: each product, code beside quantity, when to open the next pack.
 */
export type PrintStandSheets = { campaign: CampaignId, 
/**
 * Only those who fetch their goods there.
 */
place?: PickupPlaceId | null, 
/**
 * By code unless told.
 */
order?: SheetOrder | null, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the order to a supplier.
 */
export type PrintSupplierOrder = { order: PurchaseOrderId, 
/**
 * In 18 points instead of 12.
 */
large?: boolean | null, };

/**
 * Print the report of a closed cash session, for two signatures.
 */
export type PrintTillReport = { till: TillId, };

/**
 * Print the sheet to count a till by hand; blank, or with the float of a session.
 */
export type PrintTillSheet = { till?: TillId | null, };

export type PrintedLineView = { offer: OfferId, name: string, 
/**
 * What the list says.
 */
printed_says: string, 
/**
 * What the computer has: `noté à 15:38 : 1,5 kg`; none when it has nothing.
 */
noted_says: string | null, by_weight: boolean, };

/**
 * A list that was printed, numbered for re-entry.
 */
export type PrintedListId = string;

export type PrintedListRow = { list: PrintedListId, 
/**
 * `Liste n° 3`
 */
title: string, paper: ListedPaper, paper_says: string, place_says: string | null, at: string, who: string, 
/**
 * `22 foyers saisis sur 60`
 */
says: string, };

export type PrintedLists = { title: string, 
/**
 * The last one first.
 */
lists: Array<PrintedListRow>, };

export type PrintedRow = { position: number, household: HouseholdId, code: string, name: string, status: PickupStatus, 
/**
 * What the computer has: `3 lignes sur 5`.
 */
says: string, came_at: string | null, lines: Array<PrintedLineView>, };

export type PrintedView = { campaign: CampaignId, list: PrintedListId, title: string, paper_says: string, place_says: string | null, closed_says: string | null, at: string, says: string, 
/**
 * In the order of the list.
 */
rows: Array<PrintedRow>, 
/**
 * What was just typed in, as it was understood.
 */
noted_says: string | null, 
/**
 * What the stock says of it.
 */
warnings: Array<string>, };

/**
 * What is wrong with a file that was not opened as usual.
 */
export type ProblemKind = "damaged" | "altered" | "newer" | "missing" | "not_ours" | "read_only" | "unreadable";

export type ProblemView = { kind: ProblemKind, message: string, details: string, can_open_anyway: boolean, can_start_anew: boolean, };

export type ProducerInvoice = { kind: InvoiceKind, reference: string, on_day: string, due_on: string | null, total_says: string, };

export type ProducerLine = { name: string, ordered_says: string, received_says: string, 
/**
 * Null when no invoice names it.
 */
invoiced_says: string | null, };

export type ProducerPayment = { on_day: string, voucher: string, method_says: string, says: string, };

export type ProducerView = { supplier: SupplierId, name: string, lines: Array<ProducerLine>, invoices: Array<ProducerInvoice>, payments: Array<ProducerPayment>, invoiced_cents: number, paid_cents: number, left_cents: number, 
/**
 * As it would be typed; empty when nothing is left.
 */
left: string, says: string, 
/**
 * Prices that the invoice changed.
 */
drifts: Array<string>, };

export type ProducersView = { campaign: CampaignId, title: string, 
/**
 * By name.
 */
producers: Array<ProducerView>, };

/**
 * A product, food or not.
 */
export type ProductId = string;

/**
 * A product to offer.
 */
export type ProductInput = { product: ProductId, 
/**
 * The one that costs least for the same quantity when nothing is told.
 */
pack?: PackId | null, };

/**
 * What is known of how it was made.
 */
export type ProductLabel = "organic" | "conversion" | "fair" | "local" | "insertion";

/**
 * The price of today at coefficient 1, with its parts; before any carriage.
 */
export type ProductPriceView = { 
/**
 * `1,75 €/kg`
 */
unit_says: string, 
/**
 * `0,88 € les 500 g`; none when one step is what the price is for.
 */
step_says: string | null, announced_cents: number, step_cents: number, 
/**
 * Unrounded cost price: `1,7458 €`.
 */
cost_says: string, 
/**
 * They add up to the announced price.
 */
parts: Array<PricePartView>, 
/**
 * What a litre weighs on the invoice: `8,00 €/kg facturé = 7,33 €/L`.
 */
weighed_says: string | null, };

/**
 * A product; what was typed comes as text that can be typed back.
 */
export type ProductView = { product: ProductId, name: string, food: boolean, family: string, stand: string, pictogram: Pictogram | null, measure: Measure, 
/**
 * Whether the measure can no longer change.
 */
measure_fixed: boolean, step: string, step_says: string, min: string, max: string, density: string, origin: string, labels: Array<ProductLabel>, shelf: Shelf, bulk: Bulk, bulk_reason: string, ingredients: string, loss: string, deposit: string, vat: string, note: string, 
/**
 * One that is missing is not stated.
 */
allergens: { [key in Allergen]?: Presence }, 
/**
 * What it lacks to be offered, in words.
 */
missing: Array<string>, 
/**
 * What one should know.
 */
warnings: Array<string>, packs: Array<PackView>, archived_on: string | null, 
/**
 * What the last change has to say.
 */
told: string | null, };

/**
 * The kind of group: it chooses the defaults of later settings, never the code.
 */
export type Profile = "toul" | "vrac" | "gas" | "own";

export type ProgressView = { running: boolean, done: number, total: number, sentence: string, };

/**
 * A till that is not open, and what its last closing left.
 */
export type ProposedTillView = { name: string, left_cents: number, counts: Array<PiecesView>, };

export type ProposedView = { category: CategoryId, letter: string, name: string, cents: number, shown: string, };

export type ProposedYearView = { 
/**
 * As one types it.
 */
from: string, to: string, };

/**
 * How an order went out.
 */
export type PurchaseChannel = "email" | "phone" | "fax" | "visit" | "paper";

export type PurchaseFileView = { path: string, 
/**
 * What it says, when it is a text.
 */
text: string | null, };

/**
 * What kind of file.
 */
export type PurchaseFormat = "csv" | "xlsx" | "gdxp" | "text";

/**
 * One line of it.
 */
export type PurchaseLineId = string;

export type PurchaseLineView = { line: PurchaseLineId, 
/**
 * The product.
 */
label: string, position: number, 
/**
 * None for what nobody ordered.
 */
offer: OfferId | null, product: ProductId, reference: string, 
/**
 * `2 × sac de 25 kg`
 */
ordered_says: string, 
/**
 * `50 kg`
 */
ordered_qty_says: string, 
/**
 * `41,37 € HT par sac`
 */
price_says: string, answer: Answer | null, 
/**
 * `40 kg : 2 × sac de 20 kg`; nothing without an answer.
 */
answer_says: string | null, note: string, 
/**
 * What will come, as it is typed back.
 */
packs: string, pack_name: string, content: string, price: string, replaced_by: string, 
/**
 * The product of the catalogue that it is, once its label was read.
 */
instead: ProductId | null, 
/**
 * The net amount and the rate, as they are typed back on its invoice.
 */
net: string, vat: string, net_cents: number, gross_cents: number, };

/**
 * An order to a supplier.
 */
export type PurchaseOrderId = string;

/**
 * One order, with all it says.
 */
export type PurchaseOrderView = { order: PurchaseOrderId, number: string, campaign: CampaignId, title: string, supplier: SupplierId, supplier_name: string, phone: string, email: string, contact: string, made_at: string, status: PurchaseStatus, status_says: string, 
/**
 * Whether it may still be changed.
 */
open: boolean, sent_channel: PurchaseChannel | null, wanted_on: string | null, deliver_to: string, bill_to: string, note: string, 
/**
 * As it is typed back; empty when it is not known.
 */
carriage: string, lines: Array<PurchaseLineView>, weight_says: string, net_cents: number, gross_cents: number, 
/**
 * A minimum that is not reached, a line added after it was sent.
 */
warnings: Array<string>, 
/**
 * Packs of the same supplier that may be added.
 */
packs: Array<PurchasePackView>, };

export type PurchasePackView = { pack: PackId, 
/**
 * `Farine T80, sac de 25 kg`
 */
label: string, };

export type PurchaseRow = { order: PurchaseOrderId, 
/**
 * As on the paper, `A-3`.
 */
number: string, supplier: SupplierId, supplier_name: string, status: PurchaseStatus, 
/**
 * `envoyée le 14/03/2026 par e-mail`
 */
status_says: string, lines: number, 
/**
 * `75 kg · 12 L`
 */
weight_says: string, net_cents: number, gross_cents: number, 
/**
 * Lines the supplier answered otherwise.
 */
differences: number, };

/**
 * Where an order stands.
 */
export type PurchaseStatus = "to_send" | "sent" | "confirmed" | "withdrawn";

export type PurchasesView = { campaign: CampaignId, title: string, state: State, 
/**
 * What is left to do, in one sentence.
 */
says: string, 
/**
 * Whether every order went out, and there is one.
 */
all_sent: boolean, 
/**
 * Those that count first.
 */
orders: Array<PurchaseRow>, 
/**
 * What differs between what was decided and what is ordered.
 */
warnings: Array<string>, 
/**
 * What carriage costs, supplier by supplier, as invoiced or else as expected; none without any.
 */
carriage_says: string | null, invoices: Array<InvoiceRow>, };

/**
 * Forget the price tiers that ended before a day.
 */
export type PurgeTiers = { 
/**
 * As typed: `01/01/2026`.
 */
before: string, };

export type PurgedView = { forgotten: number, };

export type PurposeView = { purpose: string, name: string, account: string, 
/**
 * The codes it may have.
 */
choices: Array<string>, };

export type PurposesView = { purposes: Array<PurposeView>, };

export type QueueView = { rows: Array<WaitingRow>, };

/**
 * List the households that got, or may have got, of a lot, with how sure it is and a phone number.
 */
export type RecallLot = { lot: LotId, };

export type RecallView = { lot: LotId, product: string, lot_says: string, 
/**
 * `12 foyers à appeler : 7 sûrs, 3 probables, 2 possibles`
 */
says: string, 
/**
 * What is still on the shelf: to be put aside first.
 */
left_says: string, 
/**
 * When it was opened and finished.
 */
uses: Array<string>, 
/**
 * The surest first, then by code.
 */
households: Array<RecalledHousehold>, };

export type RecalledHousehold = { household: HouseholdId, code: string, name: string, 
/**
 * Empty when it has none: go and see it.
 */
phone: string, certainty: Certainty, 
/**
 * At most this much.
 */
qty_says: string, 
/**
 * Which group orders, and the days.
 */
when_says: Array<string>, };

/**
 * Money comes into a fund: a gift, a subsidy.
 */
export type ReceiveIntoFund = { fund: FundName, label: string, 
/**
 * Who gives; may stay empty.
 */
who?: string | null, 
/**
 * As typed: `2`, `3000`.
 */
amount: string, method: PaymentMethod, on_day?: string | null, till?: TillId | null, };

/**
 * A line of the delivery, by packs or by weight.
 */
export type ReceivedLine = { line: PurchaseLineId, 
/**
 * As in `2`, `1,5`.
 */
packs?: string | null, 
/**
 * What one pack holds, when it is not what was expected, as in `20 kg`.
 */
content?: string | null, 
/**
 * Instead of packs: what it weighs, as in `3,05 kg` or `580 g + 655 g`.
 */
weight?: string | null, 
/**
 * Of this, what is spoilt.
 */
damaged?: string | null, 
/**
 * The number of the lot as it is written on it.
 */
lot?: string | null, best_before_on?: string | null, 
/**
 * Whether that day is "use by" and not "best before".
 */
use_by?: boolean | null, 
/**
 * In degrees, as in `3,5`.
 */
temperature?: string | null, note?: string | null, 
/**
 * Yes, it is that much.
 */
sure?: boolean | null, };

export type ReceivedLineView = { 
/**
 * `40 kg`
 */
received_says: string, 
/**
 * `10 kg de moins que prévu`; none when all is there.
 */
difference_says: string | null, 
/**
 * Of this, what is spoilt.
 */
damaged_says: string | null, 
/**
 * It came too warm.
 */
warning: string | null, 
/**
 * What is sound of its offer with this, and once the rest has come, as it is typed back; none for what nobody asked.
 */
sound: string | null, };

/**
 * One order, ready to be received.
 */
export type ReceptionEntryView = { order: PurchaseOrderId, number: string, campaign: CampaignId, title: string, supplier_name: string, 
/**
 * In the order of the delivery note.
 */
lines: Array<ReceptionExpected>, receptions: Array<ReceptionView>, says: string, 
/**
 * Why nothing more may be noted.
 */
closed_says: string | null, };

/**
 * A line of the order, with what came of it.
 */
export type ReceptionExpected = { line: PurchaseLineId, offer: OfferId | null, product: ProductId, reference: string, label: string, 
/**
 * `2 × sac de 25 kg`
 */
packs_says: string, expected_says: string, 
/**
 * What comes instead, or nothing.
 */
replaced_by: string, 
/**
 * Whether it is weighed and not counted.
 */
weighed: boolean, cold: boolean, 
/**
 * To type: what is left to come, in packs.
 */
packs: string, 
/**
 * What one pack holds, as it is typed back.
 */
content: string, 
/**
 * What is left to come, as it is typed back.
 */
weight: string, 
/**
 * `waiting`, `short`, `complete` or `over`.
 */
standing: string, received_says: string | null, damaged_says: string | null, difference_says: string | null, };

/**
 * What came of an order at one time.
 */
export type ReceptionId = string;

/**
 * One line of it.
 */
export type ReceptionLineId = string;

export type ReceptionLineView = { received_line: ReceptionLineId, name: string, 
/**
 * `2 × 20 kg = 40 kg`, `1,235 kg`
 */
received_says: string, damaged_says: string | null, 
/**
 * `3,5 °C`
 */
temperature_says: string | null, 
/**
 * It came too warm.
 */
warning: string | null, note: string, 
/**
 * Whether it takes another back, or was taken back.
 */
counter: boolean, reversed: boolean, };

export type ReceptionLosses = { 
/**
 * How many receive less, in one sentence.
 */
says: string, 
/**
 * By name.
 */
households: Array<LosesView>, };

/**
 * One delivery.
 */
export type ReceptionView = { reception: ReceptionId, number: number, received_on: string, driver: string, receiver: string, note: string, lines: Array<ReceptionLineView>, };

export type ReceptionsOrder = { order: PurchaseOrderId, number: string, supplier_name: string, wanted_on: string | null, lines: number, 
/**
 * Lines that nobody counted yet.
 */
waiting: number, 
/**
 * Lines of which less or more came, in words.
 */
differences: Array<string>, says: string, };

export type ReceptionsView = { campaign: CampaignId, title: string, state: State, 
/**
 * What is left to receive, in one sentence.
 */
says: string, 
/**
 * Whether every line was counted once.
 */
all_counted: boolean, orders: Array<ReceptionsOrder>, };

/**
 * Compare goods, money and stock of a campaign, and see each gap with its reason.
 */
export type ReconcileCampaign = { campaign: CampaignId, };

export type ReconciliationView = { 
/**
 * What the bank holds by the books.
 */
books_cents: number, 
/**
 * What the statement should end with: the books, less what it does not show yet, with what they lack.
 */
statement_cents: number, matched_lines: number, open_lines: number, open_lines_cents: number, open_movements: number, open_movements_cents: number, 
/**
 * The last day a statement has shown.
 */
until_on: string | null, 
/**
 * In the books and on no statement, the oldest first.
 */
movements: Array<BankMovementView>, };

/**
 * An adhesion or its renewal; what is left out is as proposed.
 */
export type RecordAdhesion = { household: HouseholdId, category?: CategoryId | null, 
/**
 * As typed: `1`, `1,50`.
 */
amount?: string | null, 
/**
 * Cash unless told.
 */
method?: PaymentMethod | null, 
/**
 * Taken from what the household has in advance, instead of money.
 */
from_advance?: boolean | null, 
/**
 * What is written on the cheque; it may be completed later.
 */
cheque?: ChequeInput | null, 
/**
 * The cash session; the only open one unless told.
 */
till?: TillId | null, };

/**
 * Write a line of the bank into the books: all of it, or what the movements beside it leave.
 */
export type RecordBank = { line: BankLineId, 
/**
 * Code of the account on the other side.
 */
account: string, 
/**
 * The bank's words unless told.
 */
label?: string | null, who?: string | null, 
/**
 * As typed; the day of the line unless told.
 */
on_day?: string | null, 
/**
 * Movements that explain a part of the line; none unless told.
 */
movements?: Array<MovementId> | null, };

/**
 * Write one line into the books; both sides are made.
 */
export type RecordCash = { label: string, who?: string | null, method: PaymentMethod, 
/**
 * As typed: `12,50`, `3*2,40`.
 */
amount: string, direction: Direction, 
/**
 * Code of the account on the other side.
 */
account: string, 
/**
 * As typed: `28/11`; today unless told.
 */
on_day?: string | null, 
/**
 * The cash session; the only open one unless told.
 */
till?: TillId | null, };

/**
 * Record an invoice or a credit note of a supplier; its own total holds.
 */
export type RecordInvoice = { supplier: SupplierId, campaign?: CampaignId | null, 
/**
 * An invoice unless told.
 */
kind?: InvoiceKind | null, 
/**
 * The supplier's own number.
 */
reference: string, 
/**
 * As written on it; today unless told.
 */
on_day?: string | null, due_on?: string | null, lines: Array<InvoiceLineInput>, 
/**
 * Carriage, VAT included.
 */
carriage?: string | null, 
/**
 * VAT included, as written at the foot.
 */
total: string, 
/**
 * Yes, the total differs from the lines by more than rounding.
 */
difference_accepted?: boolean | null, note?: string | null, };

/**
 * Note what came of an order at one time; lines that are left out did not come yet.
 */
export type RecordReception = { order: PurchaseOrderId, 
/**
 * Today unless told.
 */
received_on?: string | null, driver?: string | null, receiver?: string | null, note?: string | null, lines: Array<ReceivedLine>, };

export type RecordedBankView = { movement: MovementId, voucher: string, sentence: string, };

export type RecordedView = { adhesion: AdhesionId, household: HouseholdId, code: string, name: string, category_name: string, from_on: string, to_on: string, cents: number, fund_cents: number, method: PaymentMethod | null, receipt: string | null, voucher: string | null, sentence: string, };

/**
 * Type in one row of a printed list; a line that says the same as the computer counts once.
 */
export type ReenterRow = { campaign: CampaignId, list: PrintedListId, 
/**
 * Or its row on the list.
 */
household?: HouseholdId | null, 
/**
 * As in `12`.
 */
position?: string | null, 
/**
 * The hour on the sheet, as in `15h40`.
 */
came_at?: string | null, proxy?: string | null, 
/**
 * It did not come.
 */
absent?: boolean | null, lines: Array<ReenteredLine>, };

/**
 * A line that is ticked on the sheet.
 */
export type ReenteredLine = { offer: OfferId, 
/**
 * What stands in the column of differences; as printed unless told.
 */
qty?: string | null, 
/**
 * The sheet is right, not the computer.
 */
replaces?: boolean | null, };

/**
 * Read again from the catalogue what every offer of a campaign announces.
 */
export type RefreshOffers = { campaign: CampaignId, reason: string, };

export type RestChoice = { kind: RestKind, 
/**
 * As it would be typed.
 */
amount: string, sentence: string, };

export type RestKind = "change" | "credit" | "gift";

/**
 * Replace the file by a copy; the replaced file is kept.
 */
export type Restore = { 
/**
 * Full path of the copy.
 */
file: string, passphrase?: string | null, };

/**
 * Undo a line by a visible counter-entry that names it.
 */
export type ReverseCash = { movement: MovementId, reason: string, 
/**
 * The cash session that gives the money back; the one that took it unless told.
 */
till?: TillId | null, };

/**
 * Take back what was noted by mistake, by the opposite movement.
 */
export type ReverseStock = { movement: StockMovementId, reason: string, };

export type RevisionView = { who: string, 
/**
 * In universal time.
 */
at: string, offer: OfferId, 
/**
 * The product.
 */
name: string, before: string, after: string, };

export type RevisionsView = { basket: BasketId, number: number, household: HouseholdId, code: string, name: string, 
/**
 * The last one first.
 */
revisions: Array<RevisionView>, };

/**
 * What a person may do. Until PINs exist one person holds all.
 */
export type Role = "all" | "treasurer" | "coordinator" | "distribution" | "reader";

/**
 * A rule that may be chosen, with the sentence of the wall.
 */
export type RuleChoice<Rule> = { rule: Rule, name: string, says: string, };

/**
 * A rule that may be chosen, with the sentence of the wall.
 */
export type RuleChoice<Rule> = { rule: Rule, name: string, says: string, };

export type RulesView = { year: YearName, year_from_on: string | null, year_to_on: string | null, 
/**
 * The year in words.
 */
year_says: string, 
/**
 * Every choice of a year, the newest first.
 */
years: Array<DatedView>, 
/**
 * What may be chosen today, by letter.
 */
categories: Array<CategoryView>, 
/**
 * What begins on a later day.
 */
later: Array<CategoryView>, closed: Array<ClosedView>, valid: number, };

/**
 * Add an account or give one another name.
 */
export type SaveBookAccount = { 
/**
 * Two to eight digits, the first from 1 to 7.
 */
code: string, label: string, };

/**
 * Change the title, dates, suppliers or places of a group order; what is not told stays.
 */
export type SaveCampaign = { campaign: CampaignId, title?: string | null, suppliers?: Array<SupplierInput> | null, places?: Array<PlaceInput> | null, opens_on?: string | null, closes_on?: string | null, closes_at?: string | null, tolerance?: Tolerance | null, note?: string | null, };

/**
 * Note what a container weighs empty; the same name again replaces what it weighed.
 */
export type SaveContainer = { 
/**
 * Whose it is; the association's own unless told.
 */
household?: HouseholdId | null, 
/**
 * As in `bocal 1 L, couvercle compris`.
 */
label: string, 
/**
 * As in `412 g`, `0,412`.
 */
tare: string, };

/**
 * Add a pack of a product or change it; a new one may come with its price.
 */
export type SavePack = { pack?: PackId | null, product: ProductId, supplier: SupplierId, 
/**
 * The supplier's own reference.
 */
reference?: string | null, 
/**
 * As one says it: `sac`, `caisse`.
 */
name: string, 
/**
 * What it holds, as typed: `25 kg`.
 */
content: string, 
/**
 * The price is for the pack unless told.
 */
priced_by?: PricedBy | null, 
/**
 * Whether the price is without VAT.
 */
net?: boolean | null, 
/**
 * One unless told.
 */
minimum_packs?: string | null, 
/**
 * In how many parts a pack may be ordered; one unless told.
 */
divisor?: string | null, variable_weight?: boolean | null, tare?: string | null, price?: PackPriceInput | null, };

/**
 * Add a product or change it; what is left out becomes empty, an allergen left out is not stated.
 */
export type SaveProduct = { product?: ProductId | null, name: string, 
/**
 * Food unless told.
 */
food?: boolean | null, family?: string | null, stand?: string | null, pictogram?: Pictogram | null, measure: Measure, 
/**
 * What one may order a multiple of, as typed: `500 g`, `0,75 L`, `6`.
 */
step: string, 
/**
 * Smallest order of a household, as typed.
 */
min?: string | null, max?: string | null, 
/**
 * What a litre weighs, as typed: `916 g`.
 */
density?: string | null, origin?: string | null, labels?: Array<ProductLabel> | null, 
/**
 * Dry unless told.
 */
shelf?: Shelf | null, 
/**
 * Allowed unless told.
 */
bulk?: Bulk | null, bulk_reason?: string | null, ingredients?: string | null, 
/**
 * Expected loss in percent, as typed.
 */
loss?: string | null, deposit?: string | null, 
/**
 * In percent, as typed; holds from today on.
 */
vat: string, note?: string | null, allergens?: { [key in Allergen]?: Presence } | null, 
/**
 * Whether every allergen left out is absent.
 */
others_absent?: boolean | null, };

/**
 * Add a supplier or change it; what is left out becomes empty.
 */
export type SaveSupplier = { supplier?: SupplierId | null, name: string, kind: SupplierKind, 
/**
 * Town or village.
 */
place?: string | null, 
/**
 * In whole kilometres, as typed.
 */
distance_km?: string | null, 
/**
 * Whom to call there.
 */
contact?: string | null, phone?: string | null, email?: string | null, vat_number?: string | null, 
/**
 * The household that looks after it.
 */
referent?: HouseholdId | null, 
/**
 * Smallest order as typed; empty when there is none.
 */
minimum?: string | null, 
/**
 * Carriage of one delivery as typed.
 */
carriage?: string | null, 
/**
 * The order from which carriage is free, as typed.
 */
free_carriage?: string | null, 
/**
 * Days from the order to the delivery.
 */
delay_days?: string | null, 
/**
 * Days to pay.
 */
payment_days?: string | null, note?: string | null, };

/**
 * Add a price tier or change what it asks, from today on.
 */
export type SaveTier = { tier?: TierId | null, 
/**
 * One capital letter.
 */
letter: string, name: string, 
/**
 * Share of the cost price as typed: `50 %`, `115`.
 */
percent: string, };

/**
 * What becomes of the forms a household has already.
 */
export type SecondForm = "add" | "replace";

/**
 * Note that a household got all the rest as it was shared; what was typed stays as it is.
 */
export type ServeAll = { campaign: CampaignId, household: HouseholdId, };

/**
 * Note what a household got of a product in all: what was shared, unless a quantity or a weight is typed.
 */
export type ServeLine = { campaign: CampaignId, household: HouseholdId, offer: OfferId, 
/**
 * As in `1,48 kg`, `580 g + 655 g`, `2`; `0` when it did not want it.
 */
qty?: string | null, 
/**
 * What the scale shows with the container.
 */
gross?: string | null, 
/**
 * What the container weighs empty.
 */
tare?: string | null, 
/**
 * Or a container that was weighed before.
 */
container?: ContainerId | null, 
/**
 * The lot it came from; the open one unless told.
 */
lot?: LotId | null, reason?: string | null, 
/**
 * Replaces what was typed before.
 */
replaces_typed?: boolean | null, 
/**
 * It is right though it is much more than was shared.
 */
sure?: boolean | null, };

/**
 * Set how long goods wait that nobody fetched, by how they keep, and what is then done with them.
 */
export type SetAbsenceRule = { shelf: Shelf, 
/**
 * Days they wait, as in `30`.
 */
grace_days: string, then_do: ThenDo, 
/**
 * Whether the household owes them all the same once they are given away.
 */
charged: boolean, };

/**
 * Set how much a household may owe from today on, and what happens beyond.
 */
export type SetAccountFloor = { 
/**
 * What a household may owe, as typed: `50`. Nothing unless told.
 */
floor?: string | null, mode: FloorMode, };

/**
 * Set the association's name or profile; what is left out stays.
 */
export type SetAssociation = { name?: string | null, profile?: Profile | null, };

/**
 * Choose the folder (a USB stick, another disk) where copies also go.
 */
export type SetBackupFolder = { 
/**
 * An existing folder; null for none.
 */
folder: string | null, };

/**
 * Change the place, the channel, the control total or the note of a form; what is not told stays.
 */
export type SetBasketHead = { basket: BasketId, place?: PickupPlaceId | null, channel?: FormChannel | null, 
/**
 * As typed; empty when the paper has none.
 */
control_total?: string | null, note?: string | null, };

/**
 * Write what a household asks of one product.
 */
export type SetBasketLine = { basket: BasketId, offer: OfferId, 
/**
 * As typed: `3` counts printed units, `1,5 kg` is a quantity; nothing clears the line.
 */
firm: string, 
/**
 * As typed: what is accepted beyond; as before unless told.
 */
more?: string | null, 
/**
 * As typed: what is accepted below; as before unless told.
 */
less?: string | null, 
/**
 * Yes, it is that much.
 */
sure?: boolean | null, };

/**
 * Say how a group order is shared, what carriage is split by, from when a pack may no longer be broken; what is not
 * told stays.
 */
export type SetCampaignRules = { campaign: CampaignId, shortage?: ShortageRule | null, carriage?: CarriageKey | null, 
/**
 * The day from which only changes that break no pack are taken; empty for none.
 */
box_fill_on?: string | null, 
/**
 * Its hour; that of the deadline unless told.
 */
box_fill_at?: string | null, 
/**
 * Euros that may stay in stock at most; empty for no limit.
 */
stock_budget?: string | null, };

/**
 * A category as typed: who may hold it, what it asks, and from which day.
 */
export type SetCategory = { 
/**
 * A new one unless told; a closed one opens again.
 */
category?: CategoryId | null, 
/**
 * One capital letter, as on the form.
 */
letter: string, name: string, 
/**
 * Who may hold it, in the group's words.
 */
holder?: string | null, kind: PriceKind, 
/**
 * As typed, `1` or `20,00`.
 */
amount: string, fund_rule: FundKind, 
/**
 * As typed; what the fund rule leaves to the association.
 */
fund?: string | null, 
/**
 * As typed, `20` or `20 %`.
 */
quota_percent?: string | null, 
/**
 * As typed, the day it begins; today unless told.
 */
since_on?: string | null, };

/**
 * Set what may be taken from a fund in a year, from today on; empty lifts the ceiling.
 */
export type SetFundCeiling = { fund: FundName, ceiling?: string | null, };

/**
 * Choose the price tier that a category gives, from today on; none unless told.
 */
export type SetGivenTier = { category: CategoryId, tier?: TierId | null, };

/**
 * Choose the language of screens and papers.
 */
export type SetLanguage = { lang: Lang, };

/**
 * Set the price of a pack from a day on; the prices of before stay.
 */
export type SetPackPrice = { pack: PackId, 
/**
 * As typed; today unless told.
 */
since_on?: string | null, 
/**
 * As typed; no end unless told.
 */
until_on?: string | null, 
/**
 * The prices are for one kilogram of what is sold by the litre: they are converted with the density.
 */
price_per_kg?: boolean | null, breaks: Array<PriceBreakInput>, };

/**
 * Protect the copies that leave the laptop by a passphrase.
 */
export type SetPassphrase = { 
/**
 * At least 12 characters; null for no protection.
 */
passphrase: string | null, };

/**
 * Say who sits at this desk.
 */
export type SetPerson = { 
/**
 * A first name; empty for nobody in particular.
 */
person: string, };

/**
 * Say when and where an order is to be delivered, who pays, what the delivery costs; what is not told stays.
 */
export type SetPurchaseDelivery = { order: PurchaseOrderId, 
/**
 * Empty for no day.
 */
wanted_on?: string | null, deliver_to?: string | null, bill_to?: string | null, 
/**
 * Euros, VAT included; empty when it is not known.
 */
carriage?: string | null, note?: string | null, };

/**
 * Choose the account for a kind of money, from now on.
 */
export type SetPurposeAccount = { 
/**
 * As in `fee`, `bank_fee`.
 */
purpose: string, account: string, };

/**
 * Choose which fund bears the prices below cost, and who bears a price that an invoice changed.
 */
export type SetSettlementRules = { campaign: CampaignId, 
/**
 * As it was unless told.
 */
drift?: Drift | null, fund?: FundName | null, 
/**
 * The one that bears what the first no longer can; none unless told.
 */
then_fund?: FundName | null, };

/**
 * Choose the size of the text.
 */
export type SetTextSize = { 
/**
 * Percent of the normal size, 100 to 200.
 */
percent: number, };

/**
 * Choose which year an adhesion counts, from today or a later day on.
 */
export type SetYear = { year: YearName, 
/**
 * As typed, `01/09/2026`; the first day of a campaign with dates of its own.
 */
from_on?: string | null, 
/**
 * As typed; its last day.
 */
to_on?: string | null, 
/**
 * As typed; today unless told.
 */
since_on?: string | null, };

export type SettingsView = { name: string | null, profile: Profile | null, backup_folder: string | null, passphrase_set: boolean, first_start: FirstStartView, };

/**
 * Note what is done with the goods of a household that did not come: by the rule, unless told. A line named and kept
 * takes back what was given away or put into stock by mistake.
 */
export type SettleAbsent = { campaign: CampaignId, household: HouseholdId, 
/**
 * All that waits for it unless told.
 */
offer?: OfferId | null, 
/**
 * By the rule unless told.
 */
outcome?: Outcome | null, 
/**
 * Whether the household owes it all the same; by the rule unless told.
 */
charged?: boolean | null, 
/**
 * Until when it waits, when it is kept.
 */
until_on?: string | null, reason?: string | null, };

export type SettlementRulesView = { drift: Drift, drift_says: string, fund: FundName, fund_says: string, then_fund: FundName | null, };

export type SettlementView = { campaign: CampaignId, title: string, 
/**
 * Bills may be made: something came, and it is not settled.
 */
open: boolean, says: string, rules: SettlementRulesView, 
/**
 * By name.
 */
households: Array<BilledHousehold>, 
/**
 * Bills that are still to be made, or made again.
 */
to_bill: number, due_cents: number, due_says: string, paid_says: string, 
/**
 * Owed by these households, later campaigns not counted.
 */
owed_cents: number, owed_says: string, funds: Array<BilledFund>, drifts: Array<DriftView>, };

export type ShareLine = { offer: OfferId, position: number, name: string, pictogram: string, dropped: boolean, 
/**
 * Whether it is shared at this stage, and still as it would be now.
 */
shared: boolean, usable_says: string | null, 
/**
 * The five numbers so far: what is handed over and charged is not known here.
 */
asked_says: string, adjusted_says: string | null, received_says: string | null, left_says: string | null, 
/**
 * The reason in one sentence.
 */
why_says: string, 
/**
 * What changed since it was shared.
 */
stale_says: string | null, 
/**
 * Packs that named households share, in words.
 */
agreements: Array<string>, parts: Array<SharePart>, };

/**
 * Agree that named households share one pack, and who takes the part of one who does not come.
 */
export type SharePack = { offer: OfferId, 
/**
 * What the pack holds, as typed; that of the offer unless told.
 */
pack_qty?: string | null, 
/**
 * They add up to the pack.
 */
parts: Array<SharedPartInput>, fallback: SharedFallback, 
/**
 * With the fallback `household`.
 */
fallback_household?: HouseholdId | null, note?: string | null, };

export type SharePart = { household: HouseholdId, called: string, asked_says: string, more_says: string | null, less_says: string | null, late_says: string | null, adjusted_says: string | null, received_says: string | null, 
/**
 * What it would get now; none when that is not known without sharing.
 */
now_says: string | null, by_hand: boolean, hand_reason: string | null, 
/**
 * It was given of what is ordered, and holds for what came.
 */
hand_before: boolean, 
/**
 * It gets less than it asked firmly.
 */
short: boolean, 
/**
 * What of the reason is particular to it.
 */
why_says: string | null, };

/**
 * Who takes the part of a household that does not come.
 */
export type SharedFallback = "others" | "household" | "stock";

export type SharedOffer = { offer: OfferId, name: string, 
/**
 * What its pack holds, as it is typed back.
 */
pack_qty: string, };

/**
 * A pack that named households share.
 */
export type SharedPackId = string;

export type SharedPackView = { shared_pack: SharedPackId, 
/**
 * `Pêches : Awa Sow, Léa Petit`.
 */
label: string, offer: OfferId, name: string, 
/**
 * `caisse de 6 kg`.
 */
pack_says: string, parts: Array<SharedPartView>, fallback: SharedFallback, fallback_says: string, note: string, 
/**
 * Why it ended; null as long as it holds.
 */
ended: string | null, };

export type SharedPacksView = { campaign: CampaignId, 
/**
 * Whether one may still be agreed.
 */
open: boolean, 
/**
 * The first one first.
 */
packs: Array<SharedPackView>, 
/**
 * What may be shared, in the order of the form.
 */
offers: Array<SharedOffer>, };

/**
 * One household's part of a shared pack.
 */
export type SharedPartInput = { household: HouseholdId, 
/**
 * As typed: `2,5 kg`.
 */
qty: string, };

export type SharedPartView = { household: HouseholdId, code: string, name: string, says: string, };

export type SharingView = { campaign: CampaignId, title: string, state: State, stage: Stage, 
/**
 * The rule that holds when something lacks, as printed on the wall.
 */
rule_says: string, 
/**
 * Whether something may be shared now, and why not.
 */
may_share: boolean, not_now: string | null, 
/**
 * Products that wait to be shared at this stage, in words.
 */
to_share_says: string, to_share: number, 
/**
 * Whether the quantities are only tried.
 */
trying: boolean, lines: Array<ShareLine>, };

export type SheetFormat = "csv" | "xlsx";

/**
 * The order of sheets and of the lines of a list.
 */
export type SheetOrder = "code" | "name" | "place" | "arrival";

/**
 * How a product is kept.
 */
export type Shelf = "dry" | "fresh" | "cold";

/**
 * A shift of volunteers.
 */
export type ShiftId = string;

export type ShiftView = { shift: ShiftId, post: string, place: string, on_day: string, 
/**
 * As in `samedi 28 mars 2026, de 9 h à 12 h`.
 */
when_says: string, needed: number, missing: number, 
/**
 * As in `2 personnes sur 3 : il en manque 1`.
 */
people_says: string, note: string, 
/**
 * Why it does not take place; null when it does.
 */
cancelled: string | null, 
/**
 * Whether its day has come: hours may be noted.
 */
begun: boolean, people: Array<HelpingView>, };

/**
 * Who gets what when less came than was asked; printed on the wall.
 */
export type ShortageRule = "largest_remainder" | "equal" | "small_first" | "arrival" | "priority" | "draw";

/**
 * Show the account of a household, line by line.
 */
export type ShowAccount = { household: HouseholdId, };

/**
 * Show how much a household may owe, and what was set before.
 */
export type ShowAccountFloor = Record<symbol, never>;

/**
 * Show where a household stands and what is proposed.
 */
export type ShowAdhesions = { household: HouseholdId, };

/**
 * Show how the books and the bank agree.
 */
export type ShowBank = Record<symbol, never>;

/**
 * Show a household's form in a campaign, with every product that may be asked.
 */
export type ShowBasket = { campaign: CampaignId, household: HouseholdId, 
/**
 * The last one that counts unless told.
 */
basket?: BasketId | null, };

/**
 * Sum up a year or a period: receipts and expenses by account, what is held and owed.
 */
export type ShowBooks = { 
/**
 * The year of today unless told.
 */
year?: FiscalYearId | null, 
/**
 * As typed, instead of a year.
 */
from_on?: string | null, to_on?: string | null, };

/**
 * Show a group order: its line of life, places, suppliers and offers.
 */
export type ShowCampaign = { campaign: CampaignId, };

/**
 * See what carriage comes to for each household, on what was delivered.
 */
export type ShowCarriage = { campaign: CampaignId, };

/**
 * See what must be bought of each product, in which packs it can be, and what was decided.
 */
export type ShowConsolidation = { campaign: CampaignId, };

/**
 * Show a distribution: who is expected, served, absent.
 */
export type ShowDay = { campaign: CampaignId, 
/**
 * Only those who fetch their goods there.
 */
place?: PickupPlaceId | null, };

/**
 * Show this desk: who, which device, how old the newest copy is.
 */
export type ShowDesk = Record<symbol, never>;

/**
 * Show the life of a fund, line by line.
 */
export type ShowFund = { fund: FundName, };

/**
 * See the bill of a household as it would be now, what it paid, and its bills before.
 */
export type ShowHouseholdBill = { campaign: CampaignId, household: HouseholdId, };

/**
 * See what one household gets of everything.
 */
export type ShowHouseholdSharing = { campaign: CampaignId, household: HouseholdId, };

/**
 * Show an invoice or a credit note: its lines, VAT by rate, what differs from the order.
 */
export type ShowInvoice = { invoice: InvoiceId, };

/**
 * Show one household.
 */
export type ShowMember = { household: HouseholdId, };

/**
 * See one product: its plans, and which households ask it, accept more or accept less.
 */
export type ShowOfferAdjustment = { offer: OfferId, };

/**
 * Show what a household is to get and what it got, line by line.
 */
export type ShowPickup = { campaign: CampaignId, household: HouseholdId, };

/**
 * Show a printed list in its order, with what the computer already has of each line.
 */
export type ShowPrinted = { campaign: CampaignId, list: PrintedListId, };

/**
 * See what is ordered, received, invoiced and paid to each supplier of a campaign.
 */
export type ShowProducers = { campaign: CampaignId, };

/**
 * Show one product with its packs and prices.
 */
export type ShowProduct = { product: ProductId, };

/**
 * Show how far a long command is.
 */
export type ShowProgress = Record<symbol, never>;

/**
 * Show an order to a supplier: what was asked, what the supplier answered.
 */
export type ShowPurchase = { order: PurchaseOrderId, };

/**
 * Show what is still to come of one order, line by line, and its deliveries.
 */
export type ShowReceptions = { order: PurchaseOrderId, };

/**
 * Show the year and the categories of adhesion, with how many are valid today.
 */
export type ShowRules = Record<symbol, never>;

/**
 * Show the association's settings.
 */
export type ShowSettings = Record<symbol, never>;

/**
 * See what each household of a campaign owes, has paid, and where it stands.
 */
export type ShowSettlement = { campaign: CampaignId, };

/**
 * See who gets what of each product: asked, shared of what is ordered, shared of what came, with the reason.
 */
export type ShowSharing = { campaign: CampaignId, 
/**
 * The one under way unless told.
 */
stage?: Stage | null, };

/**
 * Show a product at its stand: who gets how much of it, who has it, what is left.
 */
export type ShowStand = { campaign: CampaignId, offer: OfferId, 
/**
 * Only those who fetch their goods there.
 */
place?: PickupPlaceId | null, };

/**
 * Show one product: its lots, and all that came in or went out.
 */
export type ShowStock = { product: ProductId, };

/**
 * Show one cash session, and whether its seal holds.
 */
export type ShowTill = { till: TillId, };

/**
 * Sign somebody up for a shift by first name, or off again.
 */
export type SignUp = { shift: ShiftId, 
/**
 * First name, and an initial where two have the same.
 */
name: string, 
/**
 * False when somebody gives up; true unless told.
 */
coming?: boolean | null, };

/**
 * A household's confirmation.
 */
export type Slip = { title: string, code: string, name: string, 
/**
 * One for each form that counts.
 */
forms: Array<SlipForm>, total_cents: number, total_says: string, };

export type SlipForm = { number: number, 
/**
 * Served from what is left.
 */
late: boolean, 
/**
 * Null when no place was chosen.
 */
place: string | null, on_day: string | null, 
/**
 * As in `18:00`.
 */
from_time: string | null, to_time: string | null, 
/**
 * In the order of the paper; only what is asked.
 */
lines: Array<SlipLine>, total_cents: number, };

export type SlipLine = { position: number, name: string, 
/**
 * `3 × 500 g = 1,5 kg`; null when only a spare quantity is accepted.
 */
firm_says: string | null, more_says: string | null, less_says: string | null, price_says: string, line_cents: number, line_says: string, };

/**
 * Where a choice comes from.
 */
export type Source = "decided" | "tried" | "proposed";

/**
 * A file: by its path (terminal), or by its name and content (window).
 */
export type SourceFile = { 
/**
 * Full path of the file.
 */
path?: string | null, name?: string | null, 
/**
 * The bytes in base64.
 */
content_base64?: string | null, };

/**
 * From what is shared: what is ordered, or what came.
 */
export type Stage = "adjusted" | "received";

export type StandLot = { lot: LotId, says: string, open: boolean, opened_at: string | null, 
/**
 * `reste 1 sac de 25 kg et 12,5 kg`
 */
left_says: string, };

export type StandRow = { household: HouseholdId, code: string, name: string, wanted_says: string, standing: LineStanding, handed_says: string | null, difference_says: string | null, };

export type StandView = { campaign: CampaignId, title: string, offer: OfferId, name: string, pictogram: string, stand: string, 
/**
 * `12,5 kg remis, reste 7 kg pour 4 foyers`
 */
says: string, closed_says: string | null, weighed: boolean, by_weight: boolean, 
/**
 * By code.
 */
rows: Array<StandRow>, lots: Array<StandLot>, };

export type StandingName = "valid" | "soon" | "expired" | "none";

export type StandingRow = { household: HouseholdId, code: string, name: string, phone: string, until: string | null, category_name: string | null, state: string, waiting: boolean, };

export type StandingsView = { households: Array<StandingRow>, counts: CountsView, };

/**
 * Start with an empty file; the one that cannot be used is kept.
 */
export type StartAnew = Record<symbol, never>;

/**
 * Say whether the file is open, and what is wrong when it is not.
 */
export type StartApp = Record<symbol, never>;

/**
 * Prepare the next campaign from one: all its dates later by as many days, its products at today's prices.
 */
export type StartNext = { from: CampaignId, 
/**
 * The month of its first pickup when nothing is typed.
 */
title?: string | null, 
/**
 * The first day of its pickups; the other dates follow.
 */
first_pickup_on?: string | null, 
/**
 * Or by how many days everything is later.
 */
days?: string | null, };

export type StartState = "ready" | "first_start" | "rescue";

export type StartView = { state: StartState, example: boolean, version: string, folder: string, problem: ProblemView | null, };

/**
 * The life of a campaign, in order.
 */
export type State = "prepared" | "open" | "closed" | "adjusted" | "ordered" | "received" | "distributing" | "settled";

/**
 * A statement: by its path (terminal), or by its name and content (window).
 */
export type StatementFile = { 
/**
 * Full path of the file.
 */
path?: string | null, name?: string | null, 
/**
 * The bytes in base64.
 */
content_base64?: string | null, };

export type StatementLineView = { on_day: string, label: string, amount_cents: number, };

export type StatementPreview = { encoding: string | null, delimiter: string | null, sheets: Array<string>, sheet: string | null, headers: Array<string>, columns: Array<BankField | null>, sample: Array<Array<string>>, 
/**
 * Whether the columns suffice to read a line.
 */
readable: boolean, 
/**
 * Lines that are not kept yet.
 */
lines: Array<StatementLineView>, new: number, known: number, unread: Array<UnreadRowView>, unread_total: number, };

export type StatementView = { import: BankImportId, added: number, known: number, unread: number, sentence: string, };

/**
 * Take a group order to its next state.
 */
export type StepCampaign = { campaign: CampaignId, };

/**
 * Goods that came together.
 */
export type StockLot = { lot: LotId, 
/**
 * The supplier's number of the lot; empty when there is none.
 */
reference: string, supplier: string | null, best_before_on: string | null, 
/**
 * `à utiliser avant le 12/04/2026`; none without a date.
 */
date_says: string | null, 
/**
 * `past`, `soon`, `kept` or `none`.
 */
freshness: string, received_on: string, there_qty: number, there_says: string, 
/**
 * Why it may not be promised for that day; none when it may.
 */
not_usable: string | null, 
/**
 * As in `1,75 €/kg`.
 */
cost_says: string, value_says: string, note: string, };

/**
 * Something that came into the stock or left it.
 */
export type StockMovementId = string;

export type StockMovementView = { movement: StockMovementId, kind: string, kind_says: string, on_day: string, 
/**
 * The product, when several stand together.
 */
product: string, 
/**
 * The lot in words.
 */
lot_says: string, qty: number, 
/**
 * With its sign, `-6,5 kg`.
 */
qty_says: string, reason: string, to_group: string, value_says: string | null, 
/**
 * Whether it was taken back.
 */
reversed: boolean, 
/**
 * Whether it may be taken back here.
 */
may_reverse: boolean, who: string, at: string, };

/**
 * A product of which something is there, or was.
 */
export type StockProduct = { product: ProductId, name: string, family: string, dimension: string, there_qty: number, there_says: string, usable_qty: number, 
/**
 * What may be promised for that day.
 */
usable_says: string, value_says: string, 
/**
 * Whether a lot must be used soon or is past its date.
 */
to_use: boolean, lots: Array<StockLot>, };

/**
 * One product with all its lots, and all that came in or went out.
 */
export type StockProductView = { product: StockProduct, 
/**
 * The last one first.
 */
movements: Array<StockMovementView>, };

export type StockRow = { name: string, opening_says: string, received_says: string, handed_says: string, lost_says: string, closing_says: string, gap: GapView, };

/**
 * What is there; quantities in grams, millilitres or pieces.
 */
export type StockView = { 
/**
 * The day for which it is said what may be promised.
 */
on_day: string, 
/**
 * The group order it is looked at for.
 */
campaign: string | null, says: string, 
/**
 * To use first, first.
 */
products: Array<StockProduct>, value_cents: number, value_says: string, };

/**
 * Take a household out of a queue; those behind move up.
 */
export type StopWaiting = { waiting: WaitingId, reason: string, };

export type SupplierCarriage = { supplier: SupplierId, name: string, cents: number, says: string, 
/**
 * Nothing of it was delivered: nobody pays it yet.
 */
nobody: boolean, };

export type SupplierChoice = { supplier: SupplierId, name: string, };

export type SupplierChosen = { way: SupplierWay, way_says: string, reason: string, who: string, at: string, 
/**
 * False when what is bought there changed since.
 */
holds: boolean, };

export type SupplierExtra = { offer: OfferId, says: string, };

/**
 * One supplier: what is bought there, without VAT, as minimums are told.
 */
export type SupplierGauge = { supplier: SupplierId, name: string, value_cents: number, value_says: string, minimum_cents: number | null, free_carriage_cents: number | null, 
/**
 * What one delivery costs below free carriage.
 */
carriage_cents: number | null, 
/**
 * Whether the minimum is reached; null without one.
 */
reached: boolean | null, 
/**
 * How much of the minimum, 100 at most; null without one.
 */
percent: number | null, 
/**
 * The value against the minimum and the free carriage, in words.
 */
says: Array<string>, 
/**
 * Whether somebody must choose a way out.
 */
needs_choice: boolean, ways: Array<SupplierWayOut>, chosen: SupplierChosen | null, };

/**
 * A supplier: producer, wholesaler or shop.
 */
export type SupplierId = string;

/**
 * A supplier of a campaign.
 */
export type SupplierInput = { supplier: SupplierId, 
/**
 * In percent of the goods, as in `4,5 %`; proposed from the last order when nothing is typed.
 */
carriage?: string | null, };

/**
 * What kind of supplier.
 */
export type SupplierKind = "producer" | "wholesaler" | "shop";

/**
 * A supplier; what was typed comes as text that can be typed back.
 */
export type SupplierView = { supplier: SupplierId, name: string, kind: SupplierKind, place: string, distance_km: string, contact: string, phone: string, email: string, vat_number: string, referent: HouseholdId | null, 
/**
 * Code and name of the household that looks after it.
 */
referent_says: string, minimum: string, carriage: string, free_carriage: string, delay_days: string, payment_days: string, note: string, 
/**
 * Its terms in words.
 */
says: Array<string>, 
/**
 * Products that come from it.
 */
products: number, archived_on: string | null, };

/**
 * What is done about a supplier's minimum.
 */
export type SupplierWay = "top_up" | "pay_carriage" | "postpone" | "drop" | "as_it_is";

/**
 * A way out with its price.
 */
export type SupplierWayOut = { way: SupplierWay, way_says: string, 
/**
 * Beyond the order as it stands, carriage counted, in cents; below zero for what is no longer paid.
 */
cost_cents: number, 
/**
 * What the supplier is then paid in all, VAT and carriage included.
 */
total_cents: number, says: string, 
/**
 * What is bought on top.
 */
packs: Array<SupplierExtra>, };

export type SuppliersView = { suppliers: Array<SupplierView>, };

/**
 * Take back a deposit that never went to the bank: a visible counter-entry, and the cash is in the box again.
 */
export type TakeBackCashDeposit = { deposit: CashDepositId, reason: string, };

/**
 * Take back a deposit that never went to the bank: a visible counter-entry, and its cheques are in the box again.
 */
export type TakeBackChequeDeposit = { deposit: ChequeDepositId, reason: string, };

/**
 * Take back a line of a delivery that was typed by mistake, by its opposite.
 */
export type TakeBackReception = { line: ReceptionLineId, reason: string, };

/**
 * What is done with goods that waited long enough.
 */
export type ThenDo = "stock" | "give";

/**
 * A price tier.
 */
export type TierId = string;

export type TierView = { tier: TierId, letter: string, name: string, coefficient_bp: number, shown: string, };

export type TiersView = { tiers: Array<TierView>, };

/**
 * A cash session, from its float to its closing count.
 */
export type TillId = string;

export type TillMovementView = { movement: MovementId, voucher: string, on_day: string, label: string, who: string, in_cents: number, out_cents: number, };

export type TillView = { till: TillId, number: string, name: string, on_day: string, opened_by: string, float_cents: number, left_cents: number | null, note: string, opening: Array<PiecesView>, movements: Array<TillMovementView>, expected_cents: number, 
/**
 * What was received otherwise on this computer meanwhile.
 */
meanwhile: Array<MeanwhileView>, closing: ClosingView | null, sentence: string, };

export type TillsView = { open: Array<OpenView>, closed: Array<ClosedRow>, proposed: Array<ProposedTillView>, book_cents: number, 
/**
 * Said when the tills hold more than the cash book.
 */
warning: string | null, };

/**
 * Whether a household may accept more, or more and less, than it asks.
 */
export type Tolerance = "none" | "more" | "both";

/**
 * Note what another group took of a lot, at what it cost: neither a sale nor a loss.
 */
export type TransferStock = { lot: LotId, qty: string, to_group: string, note?: string | null, 
/**
 * Today unless told.
 */
on_day?: string | null, };

/**
 * Bring an archived household back into the lists.
 */
export type UnarchiveMember = { household: HouseholdId, };

/**
 * Take a whole import back, but for households changed since.
 */
export type UndoImport = { import: ImportId, };

/**
 * Take back a line that was noted by mistake.
 */
export type UndoLine = { campaign: CampaignId, household: HouseholdId, offer: OfferId, reason?: string | null, };

/**
 * Take back what was said of a household by mistake; what it was handed stays.
 */
export type UndoPassage = { campaign: CampaignId, household: HouseholdId, };

/**
 * Take a whole price list back.
 */
export type UndoPriceList = { import: CatalogueImportId, };

export type UndoView = { removed: number, kept: number, };

export type UnfetchedView = { campaign: CampaignId, title: string, says: string, 
/**
 * By code.
 */
households: Array<WaitingHousehold>, 
/**
 * What was given away or put back into stock, by code: each may be taken back.
 */
gone: Array<GoneLine>, rules: Array<AbsenceRuleView>, };

/**
 * What a unit of a price list measures.
 */
export type UnitKind = "mass" | "volume" | "count";

/**
 * What one unit of the list is.
 */
export type UnitTold = { 
/**
 * As it stands in the file.
 */
text: string, measure: UnitKind, 
/**
 * As typed: `500 g`, `0,75 L`, `6`; one kilogram, one litre or one piece unless told.
 */
holds?: string | null, };

export type UnitView = { text: string, lines: number, measure: UnitKind, 
/**
 * As in `500 g`, to be typed back.
 */
holds: string, 
/**
 * Else the import waits for an answer.
 */
sure: boolean, };

/**
 * Part a line of the bank from its movements; the movements stay.
 */
export type UnmatchBank = { line: BankLineId, };

export type UnreadRowView = { 
/**
 * As the spreadsheet counts.
 */
row: number, text: string, message: string, };

/**
 * Begin with the usual categories of a kind of group.
 */
export type UsePreset = { profile: Preset, };

/**
 * Begin with the three usual tiers.
 */
export type UseUsualTiers = Record<symbol, never>;

/**
 * Where the money of a fund goes.
 */
export type UsedFor = "household" | "goods" | "money";

export type VanishedChoice = "keep" | "archive";

/**
 * Check the chain of the journal.
 */
export type VerifyJournal = Record<symbol, never>;

export type VerifyView = { rows: number, intact: boolean, first_altered: AlteredView | null, sentence: string, };

/**
 * Who helps; nothing in it is private.
 */
export type VolunteersView = { campaign: CampaignId | null, title: string | null, says: string, 
/**
 * By day and hour.
 */
shifts: Array<ShiftView>, 
/**
 * Who helped least, first.
 */
helpers: Array<HelperView>, 
/**
 * Names that were used before.
 */
names: Array<string>, };

export type VoteView = { on_day: string, votes_for: number, votes_against: number, };

/**
 * Count the hands for a wish.
 */
export type VoteWish = { wish: WishId, votes_for: string, 
/**
 * None when nothing is typed.
 */
votes_against?: string | null, 
/**
 * Today when nothing is typed.
 */
on_day?: string | null, };

/**
 * Put a household at the end of the queue for a category.
 */
export type Wait = { household: HouseholdId, category: CategoryId, };

export type WaitingHousehold = { household: HouseholdId, code: string, name: string, place_says: string, lines: Array<WaitingLine>, };

/**
 * A household that waits for a place in a category.
 */
export type WaitingId = string;

export type WaitingLine = { offer: OfferId, name: string, quantity_says: string, shelf: Shelf, until_on: string, 
/**
 * What the rule proposes today.
 */
proposed: Outcome, 
/**
 * `Attend jusqu'au 27/04/2026, puis revient au stock.`
 */
says: string, 
/**
 * Whether a person said that it is kept.
 */
kept: boolean, };

export type WaitingRow = { waiting: WaitingId, household: HouseholdId, code: string, name: string, phone: string, category_name: string, rank: number, 
/**
 * Category and rank, in words.
 */
place: string, since_on: string, 
/**
 * Whether an adhesion would be accepted now.
 */
open: boolean, sentence: string, };

/**
 * A place in a queue.
 */
export type WaitingView = { waiting: WaitingId, category: CategoryId, category_name: string, 
/**
 * From 1, the first to be served.
 */
rank: number, 
/**
 * Category and rank, in words.
 */
place: string, since_on: string, 
/**
 * Whether an adhesion would be accepted now.
 */
open: boolean, sentence: string, };

/**
 * Note that somebody was there, and how long.
 */
export type WasThere = { shift: ShiftId, name: string, 
/**
 * As typed: `2h30`, `1,5 h`, `90 min`; as long as the shift unless told.
 */
hours?: string | null, };

/**
 * How what is bought of a product was chosen.
 */
export type Way = "down" | "up" | "up_with_spare" | "price_break" | "smaller_pack" | "other_pack" | "several" | "drop" | "typed";

export type When = "before" | "now" | "later";

/**
 * A wish of the members for the catalogue.
 */
export type WishId = string;

export type WishView = { wish: WishId, label: string, 
/**
 * Code and name of who asked.
 */
asked_by: string | null, at: string | null, votes: Array<VoteView>, decided: DecidedView | null, 
/**
 * The campaigns that offered it, by title.
 */
campaigns: Array<string>, };

export type WishesView = { wishes: Array<WishView>, };

/**
 * Take a form back: it stays in the file and no longer counts.
 */
export type WithdrawBasket = { basket: BasketId, reason: string, };

/**
 * Withdraw an offer; its number stays on the form, crossed out.
 */
export type WithdrawOffer = { offer: OfferId, reason: string, };

/**
 * Withdraw an order: it stays to be seen and no longer counts.
 */
export type WithdrawPurchase = { order: PurchaseOrderId, reason: string, };

export type WithoutDetailsView = { movement: MovementId, voucher: string, on_day: string, label: string, who: string, 
/**
 * Its age is counted from the day it was recorded: `due`, `expiring` or `expired`.
 */
state: string, sentence: string, amount_cents: number, cancellable: boolean, };

export type WrongLineChoice = "refuse" | "skip";

export type WrongLineView = { row: number, header: string, text: string, message: string, };

export type YearName = "calendar" | "school" | "rolling" | "dates";

export type YearView = { year: FiscalYearId, name: string, from_on: string, to_on: string, result_cents: number, closed_on: string | null, closed_by: string | null, 
/**
 * Whether nothing has changed since it was closed; null while it is open.
 */
sealed: boolean | null, 
/**
 * Whether its last day has passed.
 */
over: boolean, };

export type YearsView = { years: Array<YearView>, proposed: ProposedYearView, };

/** Every command: what it takes and what it answers. */
export interface Commands {
  "app.start": { input: StartApp, output: StartView };
  "words.bundle": { input: Bundle, output: BundleView };
  "progress.show": { input: ShowProgress, output: ProgressView };
  "progress.cancel": { input: CancelProgress, output: ProgressView };
  "safety.list_backups": { input: ListBackups, output: BackupsView };
  "safety.list_drives": { input: ListDrives, output: DrivesView };
  "safety.back_up": { input: BackUp, output: BackUpView };
  "safety.preview_restore": { input: PreviewRestore, output: PreviewRestoreView };
  "safety.restore": { input: Restore, output: StartView };
  "safety.open_anyway": { input: OpenAnyway, output: StartView };
  "safety.start_anew": { input: StartAnew, output: StartView };
  "documents.open": { input: OpenDocument, output: OpenedView };
  "example.open": { input: OpenExample, output: StartView };
  "example.leave": { input: LeaveExample, output: StartView };
  "desk.show": { input: ShowDesk, output: DeskView };
  "desk.set_person": { input: SetPerson, output: DeskView };
  "desk.set_language": { input: SetLanguage, output: DeskView };
  "desk.set_text_size": { input: SetTextSize, output: DeskView };
  "settings.show": { input: ShowSettings, output: SettingsView };
  "settings.set_association": { input: SetAssociation, output: SettingsView };
  "settings.set_backup_folder": { input: SetBackupFolder, output: SettingsView };
  "settings.set_passphrase": { input: SetPassphrase, output: SettingsView };
  "settings.finish_first_start": { input: FinishFirstStart, output: SettingsView };
  "members.list": { input: ListMembers, output: MembersView };
  "members.show": { input: ShowMember, output: HouseholdView };
  "members.preview_duplicates": { input: PreviewDuplicates, output: DuplicatesView };
  "members.list_pickup_places": { input: ListPickupPlaces, output: PickupPlacesView };
  "members.add": { input: AddMember, output: HouseholdView };
  "members.edit": { input: EditMember, output: HouseholdView };
  "members.archive": { input: ArchiveMember, output: HouseholdView };
  "members.unarchive": { input: UnarchiveMember, output: HouseholdView };
  "members.preview_import": { input: PreviewImport, output: ImportPreview };
  "members.import": { input: ImportMembers, output: ImportView };
  "members.list_imports": { input: ListImports, output: ImportsView };
  "members.undo_import": { input: UndoImport, output: UndoView };
  "members.export": { input: ExportMembers, output: ExportView };
  "journal.list": { input: ListJournal, output: JournalView };
  "journal.verify": { input: VerifyJournal, output: VerifyView };
  "cash.list": { input: ListCash, output: BookView };
  "cash.record": { input: RecordCash, output: PostedView };
  "cash.reverse": { input: ReverseCash, output: PostedView };
  "tills.list": { input: ListTills, output: TillsView };
  "tills.show": { input: ShowTill, output: TillView };
  "tills.preview_count": { input: PreviewCount, output: PreviewView };
  "tills.open": { input: OpenTill, output: OpenedTillView };
  "tills.close": { input: CloseTill, output: ClosedTillView };
  "tills.deposit": { input: DepositCash, output: DepositedView };
  "tills.list_deposits": { input: ListDeposits, output: DepositsView };
  "tills.credit_deposit": { input: CreditDeposit, output: BankCountView };
  "tills.take_back_deposit": { input: TakeBackCashDeposit, output: CashDepositTakenBack };
  "cheques.list": { input: ListCheques, output: ChequesView };
  "cheques.preview_instalments": { input: PreviewInstalments, output: InstalmentsView };
  "cheques.describe": { input: DescribeCheque, output: ChequeView };
  "cheques.cancel": { input: CancelCheque, output: ChequeCancelled };
  "cheques.deposit": { input: DepositCheques, output: ChequeDepositView };
  "cheques.list_deposits": { input: ListChequeDeposits, output: ChequeDepositsView };
  "cheques.take_back_deposit": { input: TakeBackChequeDeposit, output: ChequeDepositView };
  "cheques.bounce": { input: BounceCheque, output: BouncedView };
  "accounts.list": { input: ListAccounts, output: AccountsView };
  "accounts.show": { input: ShowAccount, output: AccountDetails };
  "accounts.charge": { input: ChargeAccount, output: AccountWritten };
  "accounts.give_back": { input: GiveBack, output: AccountWritten };
  "accounts.cancel": { input: CancelAccountLine, output: AccountCancelled };
  "accounts.preview_payment": { input: PreviewPayment, output: PaymentPreview };
  "accounts.pay": { input: PayAccounts, output: PaidView };
  "accounts.show_floor": { input: ShowAccountFloor, output: AccountFloorView };
  "accounts.set_floor": { input: SetAccountFloor, output: AccountFloorView };
  "tiers.list": { input: ListTiers, output: TiersView };
  "tiers.use_usual": { input: UseUsualTiers, output: TiersView };
  "tiers.save": { input: SaveTier, output: TiersView };
  "tiers.consult": { input: ConsultTier, output: HouseholdTierView };
  "tiers.give": { input: GiveTier, output: HouseholdTierView };
  "tiers.purge": { input: PurgeTiers, output: PurgedView };
  "erasure.preview_household": { input: PreviewErasure, output: ErasureView };
  "erasure.erase_household": { input: EraseHousehold, output: ErasureView };
  "adhesions.list_given_tiers": { input: ListGivenTiers, output: GivenTiersView };
  "adhesions.set_given_tier": { input: SetGivenTier, output: GivenTiersView };
  "adhesions.show_rules": { input: ShowRules, output: RulesView };
  "adhesions.preview_category": { input: SetCategory, output: CategoryPreview };
  "adhesions.use_preset": { input: UsePreset, output: RulesView };
  "adhesions.set_year": { input: SetYear, output: RulesView };
  "adhesions.set_category": { input: SetCategory, output: RulesView };
  "adhesions.close_category": { input: CloseCategory, output: RulesView };
  "adhesions.list_waiting": { input: ListWaiting, output: QueueView };
  "adhesions.wait": { input: Wait, output: WaitingView };
  "adhesions.stop_waiting": { input: StopWaiting, output: QueueView };
  "adhesions.show": { input: ShowAdhesions, output: AdhesionsView };
  "adhesions.list": { input: ListAdhesions, output: StandingsView };
  "adhesions.preview": { input: RecordAdhesion, output: AdhesionPreviewView };
  "adhesions.record": { input: RecordAdhesion, output: RecordedView };
  "adhesions.cancel": { input: CancelAdhesion, output: AdhesionsView };
  "funds.list": { input: ListFunds, output: FundsView };
  "funds.show": { input: ShowFund, output: FundLifeView };
  "funds.receive": { input: ReceiveIntoFund, output: FundLifeView };
  "funds.give": { input: GiveFromFund, output: FundLifeView };
  "funds.set_ceiling": { input: SetFundCeiling, output: FundsView };
  "books.list_accounts": { input: ListBookAccounts, output: BookAccountsView };
  "books.save_account": { input: SaveBookAccount, output: BookAccountsView };
  "books.list_purposes": { input: ListPurposes, output: PurposesView };
  "books.set_account": { input: SetPurposeAccount, output: PurposesView };
  "books.list_years": { input: ListYears, output: YearsView };
  "books.open_year": { input: OpenYear, output: OpenedYearView };
  "books.preview_close": { input: PreviewCloseYear, output: ClosePreviewView };
  "books.close_year": { input: CloseYear, output: ClosedYearView };
  "books.show": { input: ShowBooks, output: BooksView };
  "books.export_book": { input: ExportBook, output: BookFileView };
  "books.export_fec": { input: ExportFec, output: BookFileView };
  "bank.preview_import": { input: PreviewStatement, output: StatementPreview };
  "bank.import": { input: ImportStatement, output: StatementView };
  "bank.list": { input: ListBank, output: BankView };
  "bank.match": { input: MatchBank, output: MatchedView };
  "bank.unmatch": { input: UnmatchBank, output: MatchedView };
  "bank.record": { input: RecordBank, output: RecordedBankView };
  "bank.show": { input: ShowBank, output: ReconciliationView };
  "catalogue.list_suppliers": { input: ListSuppliers, output: SuppliersView };
  "catalogue.save_supplier": { input: SaveSupplier, output: SupplierView };
  "catalogue.archive_supplier": { input: ArchiveSupplier, output: SupplierView };
  "catalogue.list": { input: ListCatalogue, output: CatalogueView };
  "catalogue.list_choices": { input: ListCatalogueChoices, output: CatalogueChoices };
  "catalogue.show": { input: ShowProduct, output: ProductView };
  "catalogue.save_product": { input: SaveProduct, output: ProductView };
  "catalogue.archive_product": { input: ArchiveProduct, output: ProductView };
  "catalogue.save_pack": { input: SavePack, output: ProductView };
  "catalogue.archive_pack": { input: ArchivePack, output: ProductView };
  "catalogue.set_price": { input: SetPackPrice, output: ProductView };
  "catalogue_files.preview": { input: PreviewPriceList, output: ListPreview };
  "catalogue_files.import": { input: ImportPriceList, output: PriceListImported };
  "catalogue_files.list_imports": { input: ListPriceListImports, output: PriceListImports };
  "catalogue_files.undo_import": { input: UndoPriceList, output: PriceListUndone };
  "catalogue_files.export_file": { input: ExportCatalogue, output: CatalogueFileView };
  "campaigns.list": { input: ListCampaigns, output: CampaignsView };
  "campaigns.show": { input: ShowCampaign, output: CampaignView };
  "campaigns.create": { input: CreateCampaign, output: CampaignView };
  "campaigns.save": { input: SaveCampaign, output: CampaignView };
  "campaigns.open": { input: StepCampaign, output: CampaignView };
  "campaigns.close": { input: StepCampaign, output: CampaignView };
  "campaigns.adjust": { input: StepCampaign, output: CampaignView };
  "campaigns.order": { input: StepCampaign, output: CampaignView };
  "campaigns.receive": { input: StepCampaign, output: CampaignView };
  "campaigns.distribute": { input: StepCampaign, output: CampaignView };
  "campaigns.go_back": { input: GoBack, output: CampaignView };
  "campaigns.add_offers": { input: AddOffers, output: OffersView };
  "campaigns.change_offer": { input: ChangeOffer, output: OffersView };
  "campaigns.refresh_offers": { input: RefreshOffers, output: OffersView };
  "campaigns.withdraw_offer": { input: WithdrawOffer, output: OffersView };
  "campaigns.start_next": { input: StartNext, output: OffersView };
  "campaigns.set_rules": { input: SetCampaignRules, output: CampaignView };
  "campaigns.list_wishes": { input: ListWishes, output: WishesView };
  "campaigns.add_wish": { input: AddWish, output: WishesView };
  "campaigns.vote_wish": { input: VoteWish, output: WishesView };
  "campaigns.decide_wish": { input: DecideWish, output: WishesView };
  "baskets.show": { input: ShowBasket, output: BasketView };
  "baskets.begin": { input: BeginBasket, output: BasketView };
  "baskets.set_line": { input: SetBasketLine, output: BasketView };
  "baskets.set_head": { input: SetBasketHead, output: BasketView };
  "baskets.withdraw": { input: WithdrawBasket, output: BasketView };
  "baskets.give_up": { input: GiveUpAsked, output: BasketView };
  "baskets.list": { input: ListBaskets, output: BasketList };
  "baskets.list_revisions": { input: ListRevisions, output: RevisionsView };
  "baskets.preview_demand": { input: PreviewDemand, output: DemandView };
  "baskets.list_calls": { input: ListCalls, output: CallList };
  "baskets.note_call": { input: NoteCall, output: CallList };
  "baskets.preview_slip": { input: PreviewSlip, output: Slip };
  "baskets.export_form": { input: ExportOrderForm, output: OrderFormExported };
  "baskets.preview_file": { input: PreviewOrders, output: OrdersPreview };
  "baskets.import_file": { input: ImportOrders, output: OrdersImported };
  "stock.list": { input: ListStock, output: StockView };
  "stock.show": { input: ShowStock, output: StockProductView };
  "stock.preview_loss": { input: PreviewLoss, output: MeasuredLossView };
  "stock.add_opening": { input: AddOpeningStock, output: StockProductView };
  "stock.count": { input: CountStock, output: StockView };
  "stock.note_loss": { input: NoteStockLoss, output: StockProductView };
  "stock.transfer": { input: TransferStock, output: StockProductView };
  "stock.reverse": { input: ReverseStock, output: StockProductView };
  "consolidation.show": { input: ShowConsolidation, output: ConsolidationView };
  "consolidation.preview_plan": { input: PreviewPlan, output: ConsolidationView };
  "consolidation.decide": { input: DecideAdjustment, output: ConsolidationView };
  "consolidation.list_shared_packs": { input: ListSharedPacks, output: SharedPacksView };
  "consolidation.share_pack": { input: SharePack, output: SharedPacksView };
  "consolidation.end_shared_pack": { input: EndSharedPack, output: SharedPacksView };
  "consolidation.decide_all": { input: DecideAll, output: ConsolidationView };
  "consolidation.choose_supplier_way": { input: ChooseSupplierWay, output: ConsolidationView };
  "consolidation.show_offer": { input: ShowOfferAdjustment, output: OfferAdjustment };
  "purchasing.list": { input: ListPurchases, output: PurchasesView };
  "purchasing.show": { input: ShowPurchase, output: PurchaseOrderView };
  "purchasing.add_line": { input: AddPurchaseLine, output: PurchaseOrderView };
  "purchasing.set_delivery": { input: SetPurchaseDelivery, output: PurchaseOrderView };
  "purchasing.mark_sent": { input: MarkPurchaseSent, output: PurchaseOrderView };
  "purchasing.confirm_line": { input: ConfirmPurchaseLine, output: PurchaseOrderView };
  "purchasing.confirm_all": { input: ConfirmPurchase, output: PurchaseOrderView };
  "purchasing.export_order": { input: ExportPurchase, output: PurchaseFileView };
  "purchasing.prepare": { input: PreparePurchases, output: PurchasesView };
  "purchasing.show_invoice": { input: ShowInvoice, output: InvoiceView };
  "purchasing.record_invoice": { input: RecordInvoice, output: InvoiceView };
  "purchasing.cancel_invoice": { input: CancelInvoice, output: InvoiceView };
  "receptions.list": { input: ListReceptions, output: ReceptionsView };
  "receptions.show": { input: ShowReceptions, output: ReceptionEntryView };
  "receptions.preview_line": { input: PreviewReceivedLine, output: ReceivedLineView };
  "receptions.check_invoice": { input: CheckInvoice, output: InvoiceCheck };
  "purchasing.withdraw": { input: WithdrawPurchase, output: PurchaseOrderView };
  "receptions.record": { input: RecordReception, output: ReceptionEntryView };
  "receptions.take_back": { input: TakeBackReception, output: ReceptionEntryView };
  "sharing.show": { input: ShowSharing, output: SharingView };
  "sharing.show_household": { input: ShowHouseholdSharing, output: HouseholdSharingView };
  "sharing.preview": { input: PreviewSharing, output: SharingView };
  "sharing.preview_reception": { input: PreviewReception, output: ReceptionLosses };
  "sharing.apply": { input: ApplySharing, output: SharingView };
  "sharing.correct": { input: CorrectShare, output: SharingView };
  "sharing.show_carriage": { input: ShowCarriage, output: CarriageView };
  "pickup.day": { input: ShowDay, output: PickupDayView };
  "pickup.find": { input: FindPickup, output: FoundView };
  "pickup.household": { input: ShowPickup, output: PickupView };
  "pickup.serve": { input: ServeLine, output: PickupView };
  "pickup.serve_all": { input: ServeAll, output: PickupView };
  "pickup.undo_line": { input: UndoLine, output: PickupView };
  "pickup.came": { input: NoteCame, output: PickupView };
  "pickup.absent": { input: NoteAbsent, output: PickupView };
  "pickup.later": { input: NoteLater, output: PickupView };
  "pickup.undo_passage": { input: UndoPassage, output: PickupView };
  "pickup.product": { input: ShowStand, output: StandView };
  "pickup.open_lot": { input: OpenLot, output: StandView };
  "pickup.finish_lot": { input: FinishLot, output: StandView };
  "pickup.list_waiting": { input: ListUnfetched, output: UnfetchedView };
  "pickup.set_absence_rule": { input: SetAbsenceRule, output: AbsenceRuleView };
  "pickup.settle_absent": { input: SettleAbsent, output: UnfetchedView };
  "pickup.list_free": { input: ListFree, output: FreeGoods };
  "pickup.list_containers": { input: ListContainers, output: ContainersView };
  "pickup.save_container": { input: SaveContainer, output: ContainersView };
  "pickup.list_printed": { input: ListPrinted, output: PrintedLists };
  "pickup.printed": { input: ShowPrinted, output: PrintedView };
  "pickup.reenter": { input: ReenterRow, output: PrintedView };
  "pickup.recall": { input: RecallLot, output: RecallView };
  "settlement.bill": { input: BillHousehold, output: HouseholdBillView };
  "settlement.bill_all": { input: BillAll, output: SettlementView };
  "settlement.deposit_back": { input: BringDepositBack, output: HouseholdBillView };
  "settlement.correct": { input: CorrectBill, output: HouseholdBillView };
  "settlement.show": { input: ShowSettlement, output: SettlementView };
  "settlement.household": { input: ShowHouseholdBill, output: HouseholdBillView };
  "settlement.reconcile": { input: ReconcileCampaign, output: CampaignGapsView };
  "settlement.explain": { input: ExplainGap, output: CampaignGapsView };
  "settlement.close": { input: CloseSettlement, output: SettlementView };
  "settlement.producers": { input: ShowProducers, output: ProducersView };
  "settlement.pay_supplier": { input: PaySupplier, output: ProducersView };
  "settlement.set_rules": { input: SetSettlementRules, output: SettlementView };
  "volunteers.list": { input: ListShifts, output: VolunteersView };
  "volunteers.add_shift": { input: AddShift, output: VolunteersView };
  "volunteers.cancel_shift": { input: CancelShift, output: VolunteersView };
  "volunteers.sign_up": { input: SignUp, output: VolunteersView };
  "volunteers.was_there": { input: WasThere, output: VolunteersView };
  "documents.joining_form": { input: PrintJoiningForm, output: PdfView };
  "documents.member_cards": { input: PrintMemberCards, output: PdfView };
  "documents.member_register": { input: PrintMemberRegister, output: PdfView };
  "documents.membership_list": { input: PrintMembershipList, output: PdfView };
  "documents.household_list": { input: PrintHouseholdList, output: PdfView };
  "documents.recovery_sheet": { input: PrintRecoverySheet, output: PdfView };
  "documents.receipt": { input: PrintReceipt, output: PdfView };
  "documents.till_sheet": { input: PrintTillSheet, output: PdfView };
  "documents.till_report": { input: PrintTillReport, output: PdfView };
  "documents.cash_deposit": { input: PrintCashDeposit, output: PdfView };
  "documents.account_statement": { input: PrintAccountStatement, output: PdfView };
  "documents.cheque_deposit": { input: PrintChequeDeposit, output: PdfView };
  "documents.cash_book": { input: PrintCashBook, output: PdfView };
  "documents.financial_report": { input: PrintFinancialReport, output: PdfView };
  "documents.catalogue": { input: PrintCatalogue, output: PdfView };
  "documents.order_form": { input: PrintOrderForm, output: PdfView };
  "documents.price_cards": { input: PrintPriceCards, output: PdfView };
  "documents.call_list": { input: PrintCallList, output: PdfView };
  "documents.adjustment_sheet": { input: PrintAdjustmentSheet, output: PdfView };
  "documents.sharing_rule": { input: PrintSharingRule, output: PdfView };
  "documents.allergen_strips": { input: PrintAllergenStrips, output: PdfView };
  "documents.supplier_order": { input: PrintSupplierOrder, output: PdfView };
  "documents.supplier_mail": { input: DraftSupplierMail, output: MailView };
  "documents.order_slip": { input: PrintOrderSlip, output: PdfView };
  "documents.pickup_sheets": { input: PrintPickupSheets, output: PdfView };
  "documents.stand_sheets": { input: PrintStandSheets, output: PdfView };
  "documents.sign_in_list": { input: PrintSignInList, output: PdfView };
  "documents.household_statements": { input: PrintHouseholdStatements, output: PdfView };
  "documents.campaign_balance": { input: PrintCampaignBalance, output: PdfView };
  "documents.reconciliation": { input: PrintReconciliation, output: PdfView };
  "documents.producer_statement": { input: PrintProducerStatement, output: PdfView };
  "documents.dispatch_sheet": { input: PrintDispatchSheet, output: PdfView };
  "documents.container_list": { input: PrintContainerList, output: PdfView };
  "documents.leftovers": { input: PrintLeftovers, output: PdfView };
  "documents.labels": { input: PrintLabels, output: PdfView };
  "documents.paper_kit": { input: PrintPaperKit, output: PdfView };
  "documents.desk_kit": { input: PrintDeskKit, output: PdfView };
  "documents.correction_sheet": { input: PrintCorrectionSheet, output: PdfView };
  "documents.recall_calls": { input: PrintRecallCalls, output: PdfView };
  "documents.reception_sheet": { input: PrintReceptionSheet, output: PdfView };
  "documents.inventory": { input: PrintInventory, output: PdfView };
  "documents.losses": { input: PrintLosses, output: PdfView };
  "documents.rota": { input: PrintRota, output: PdfView };
  "documents.list": { input: ListDocuments, output: DocumentsView };
  "documents.copy": { input: CopyDocument, output: CopiedView };
  "numbers.preview": { input: PreviewNumber, output: NumberView };
}
