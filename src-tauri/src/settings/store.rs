//! The table `association` (one row).

use chrono::NaiveDate;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, named_params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The kind of group: it chooses the defaults of later settings, never the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Profile {
    /// 1 € a year, priority to people in precarity, several pickup places.
    Toul,
    /// Cost price, bulk, differentiated tariffs.
    Vrac,
    /// Italian purchasing group: no fee, no mark-up.
    Gas,
    /// Its own rules.
    Own,
}

impl Profile {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Profile::Toul => "toul",
            Profile::Vrac => "vrac",
            Profile::Gas => "gas",
            Profile::Own => "own",
        }
    }
}

impl ToSql for Profile {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl FromSql for Profile {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Profile> {
        let name = value.as_str()?;
        let all = [Profile::Toul, Profile::Vrac, Profile::Gas, Profile::Own];
        all.into_iter().find(|profile| profile.name() == name).ok_or(FromSqlError::InvalidType)
    }
}

pub(crate) struct Association {
    pub(crate) name: Option<String>,
    pub(crate) profile: Option<Profile>,
    pub(crate) backup_folder: Option<String>,
    pub(crate) backup_passphrase: Option<String>,
    pub(crate) first_start_done_on: Option<NaiveDate>,
}

pub(crate) fn read(conn: &Connection) -> rusqlite::Result<Association> {
    let sql = "select name, profile, backup_folder, backup_passphrase, first_start_done_on from association";
    conn.prepare_cached(sql)?.query_row([], |row| {
        let done_on: Option<String> = row.get(4)?;
        Ok(Association {
            name: row.get(0)?,
            profile: row.get(1)?,
            backup_folder: row.get(2)?,
            backup_passphrase: row.get(3)?,
            first_start_done_on: done_on.and_then(|day| day.parse().ok()),
        })
    })
}

pub(super) fn save(conn: &Connection, association: &Association) -> rusqlite::Result<()> {
    let sql = "
        update association
        set name = :name, profile = :profile, backup_folder = :folder,
            backup_passphrase = :passphrase, first_start_done_on = :done_on";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":name": association.name, ":profile": association.profile, ":folder": association.backup_folder,
        ":passphrase": association.backup_passphrase,
        ":done_on": association.first_start_done_on.map(|day| day.to_string()),
    })?;
    Ok(())
}

/// Whether any household was ever recorded (the last step of the first start).
pub(super) fn has_members(conn: &Connection) -> rusqlite::Result<bool> {
    conn.query_row("select exists (select 1 from household)", [], |row| row.get(0))
}
