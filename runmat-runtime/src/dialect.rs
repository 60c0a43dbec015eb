//! The switches in which MATLAB's and Octave's behaviour differ. A dialect is data: code asks for a switch by name,
//! never for the dialect itself.

/// A table of switches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Name as on the command line.
    pub name: &'static str,
    /// `"…"` makes a char row with escapes, not a string.
    pub double_quoted_char: bool,
    /// `&&` and `||` apply `all` to arrays instead of refusing them.
    pub short_circuit_all: bool,
    /// Vertical concatenation pads shorter char rows with blanks.
    pub pads_char_rows: bool,
    /// An integer array may be combined with a double array.
    pub integer_with_double_array: bool,
    /// `<` and its like order complex numbers by magnitude and angle, not by real part.
    pub orders_complex: bool,
    /// Deleting elements of a matrix by a linear index gives a column, not a row.
    pub deletion_gives_column: bool,
    /// A `for` over columns without rows doesn't run.
    pub skips_empty_columns: bool,
    /// Values are displayed as Octave displays them.
    pub octave_display: bool,
    /// `printf` conversions of numbers that don't fit follow Octave.
    pub octave_printf: bool,
    /// Errors have Octave's identifiers and messages.
    pub octave_errors: bool,
    /// Field names of a dynamic field may be any text.
    pub any_field_name: bool,
    /// `OCTAVE_VERSION` exists.
    pub is_octave: bool,
}

impl Dialect {
    /// MATLAB, the default.
    pub const MATLAB: Dialect = Dialect {
        name: "matlab",
        double_quoted_char: false,
        short_circuit_all: false,
        pads_char_rows: false,
        integer_with_double_array: false,
        orders_complex: false,
        deletion_gives_column: false,
        skips_empty_columns: false,
        octave_display: false,
        octave_printf: false,
        octave_errors: false,
        any_field_name: false,
        is_octave: false,
    };

    /// GNU Octave 7.
    pub const OCTAVE: Dialect = Dialect {
        name: "octave",
        double_quoted_char: true,
        short_circuit_all: true,
        pads_char_rows: true,
        integer_with_double_array: true,
        orders_complex: true,
        deletion_gives_column: true,
        skips_empty_columns: true,
        octave_display: true,
        octave_printf: true,
        octave_errors: true,
        any_field_name: true,
        is_octave: true,
    };

    /// The dialect of that name.
    pub fn from_name(name: &str) -> Option<Dialect> {
        [Dialect::MATLAB, Dialect::OCTAVE].into_iter().find(|dialect| dialect.name == name)
    }
}
