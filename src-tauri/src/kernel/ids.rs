//! Ids: a newtype for each thing, so that a household's id is never taken for another's.

use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

/// How the error of a text that is no id begins; what was given follows.
pub(crate) const NOT_AN_ID: &str = "not an id: ";

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(transparent)]
        #[schemars(with = "String")]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let given = Option::<String>::deserialize(deserializer)?.unwrap_or_else(|| "null".to_owned());
                let parsed = Uuid::parse_str(&given).map($name);
                parsed.map_err(|_| serde::de::Error::custom(format_args!("{NOT_AN_ID}{given}")))
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.0.to_string().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<$name> {
                let text = value.as_str()?;
                let id = Uuid::parse_str(text).map_err(|error| rusqlite::types::FromSqlError::Other(Box::new(error)))?;
                Ok($name(id))
            }
        }
    )+};
}

ids! {
    /// A household (foyer): the unit that joins, orders and pays.
    HouseholdId,
    /// One person of a household.
    PersonId,
    /// A place where households collect their goods.
    PickupPlaceId,
    /// One import of a members' file, undone as a whole.
    ImportId,
    /// A movement of money.
    MovementId,
    /// An adhesion that was recorded.
    AdhesionId,
    /// A category of adhesion.
    CategoryId,
    /// A household that waits for a place in a category.
    WaitingId,
    /// A cash session, from its float to its closing count.
    TillId,
    /// Cash taken to the bank.
    CashDepositId,
    /// A cheque that was received.
    ChequeId,
    /// Cheques taken to the bank together.
    ChequeDepositId,
    /// A year of the books.
    FiscalYearId,
    /// A statement of the bank that was read.
    BankImportId,
    /// One line of a statement of the bank.
    BankLineId,
    /// A price tier.
    TierId,
    /// A supplier: producer, wholesaler or shop.
    SupplierId,
    /// A product, food or not.
    ProductId,
    /// A supplier's pack of a product.
    PackId,
    /// A price list that came in as a whole, undone as a whole.
    CatalogueImportId,
    /// A wish of the members for the catalogue.
    WishId,
    /// A group order (commande groupée).
    CampaignId,
    /// A product in a campaign.
    OfferId,
    /// What an offer announced at one time.
    OfferVersionId,
    /// One form (bon) of a household in a campaign.
    BasketId,
    /// What was decided to buy of an offer.
    AdjustmentId,
    /// A pack that named households share.
    SharedPackId,
    /// An order to a supplier.
    PurchaseOrderId,
    /// One line of it.
    PurchaseLineId,
    /// A supplier's invoice or credit note.
    InvoiceId,
    /// Goods of one product that came together.
    LotId,
    /// Something that came into the stock or left it.
    StockMovementId,
    /// What came of an order at one time.
    ReceptionId,
    /// One line of it.
    ReceptionLineId,
    /// Who gets what of an offer.
    ShareId,
    /// A laptop's copy of the data; a restored or copied file takes a new one.
    DeviceId,
    /// A container that is weighed empty.
    ContainerId,
    /// A lot opened or finished.
    LotUseId,
    /// What a household got of an offer, as it stood then.
    HandoverId,
    /// A household that came, or did not.
    PassageId,
    /// A list that was printed, numbered for re-entry.
    PrintedListId,
    /// What a household owes for a campaign.
    BillId,
    /// A shift of volunteers.
    ShiftId,
    /// Why something does not add up.
    ExplanationId,
}
