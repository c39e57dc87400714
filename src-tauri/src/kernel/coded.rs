//! Closed lists of codes: an enum whose variants are written the same way in the file and on the wire.

/// An enum with `ALL`, `code` and `parse`, that the file and JSON write as its code.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
        pub(crate) enum $name {
            $($(#[$variant_doc])* #[serde(rename = $code)] $variant),+
        }

        impl $name {
            /// In the order of the program's list.
            pub(crate) const ALL: &'static [$name] = &[$($name::$variant),+];

            pub(crate) fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            pub(crate) fn parse(code: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.code().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<$name> {
                $name::parse(value.as_str()?).ok_or(rusqlite::types::FromSqlError::InvalidType)
            }
        }
    };
}

pub(crate) use coded;
