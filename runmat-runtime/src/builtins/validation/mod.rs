//! Validators: functions that raise an error unless a value has a property (language.md 8.6).

mod numbers;
mod octave;
mod sizes;
mod text;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    numbers::MUST_BE_FINITE,
    numbers::MUST_BE_FLOAT,
    numbers::MUST_BE_GREATER_THAN,
    numbers::MUST_BE_GREATER_THAN_OR_EQUAL,
    numbers::MUST_BE_INTEGER,
    numbers::MUST_BE_IN_RANGE,
    numbers::MUST_BE_LESS_THAN,
    numbers::MUST_BE_LESS_THAN_OR_EQUAL,
    numbers::MUST_BE_NEGATIVE,
    numbers::MUST_BE_NONNEGATIVE,
    numbers::MUST_BE_NONPOSITIVE,
    numbers::MUST_BE_NONZERO,
    numbers::MUST_BE_NON_NAN,
    numbers::MUST_BE_NUMERIC,
    numbers::MUST_BE_NUMERIC_OR_LOGICAL,
    numbers::MUST_BE_POSITIVE,
    numbers::MUST_BE_REAL,
    sizes::MUST_BE_NONEMPTY,
    sizes::MUST_BE_SCALAR_OR_EMPTY,
    sizes::MUST_BE_VECTOR,
    text::MUST_BE_A,
    text::MUST_BE_FILE,
    text::MUST_BE_FOLDER,
    text::MUST_BE_MEMBER,
    text::MUST_BE_NONZERO_LENGTH_TEXT,
    text::MUST_BE_TEXT,
    text::MUST_BE_TEXT_SCALAR,
    text::MUST_BE_VALID_VARIABLE_NAME,
];

/// Declares a validator of one value: its name, the error text, and the property.
macro_rules! validator {
    ($($(#[doc = $doc:literal])* $id:ident = $function:ident, $name:literal, $message:literal, |$v:ident|
        $holds:expr;)*) => {$(
        $crate::builtin! {
            $(#[doc = $doc])*
            pub $id = $function((Value,));
            name: $name,
            forms: [$name],
            inputs: 1..=1,
            outputs: 0..=0,
            purity: Pure,
            result: Unknown,
            complex_integers: First,
        }

        fn $function(($v,): (Value,), call: &mut Call<'_>) -> Result<()> {
            if $holds {
                return Ok(());
            }
            let error = Error::new(concat!("MATLAB:validators:", $name), $message);
            Err($crate::builtins::validation::octave::in_octave(error, $name, &$v, call))
        }
    )*};
}
pub(crate) use validator;
