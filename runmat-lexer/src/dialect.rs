//! What the source text of a dialect may look like: a table of switches, read by lexer and parser.
//! Everything that isn't here is the same in all dialects: Octave's forms are accepted wherever MATLAB has no meaning
//! for them (dialects.md §1).

/// The switches. The fields are what the code asks; the dialects are the constants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dialect {
    /// `"…"` is a char row with backslash escapes, not a string scalar.
    pub double_quoted_char: bool,
    /// `=` and its compound forms are expressions.
    pub assignment_expressions: bool,
    /// A line that begins with `!` is a shell command.
    pub shell_escape: bool,
    /// Names may begin with an underscore.
    pub leading_underscore: bool,
    /// `#` begins a comment within the words of a command, too.
    pub hash_ends_command: bool,
    /// Functions with and without `end` may share a file.
    pub mixed_function_ends: bool,
    /// A number may be indexed, `3(1)`.
    pub index_numbers: bool,
    /// `x++` and `--x` are expressions.
    pub increment_expressions: bool,
    /// Parameters may have default values, `function f(x = 3)`.
    pub default_parameters: bool,
    /// Every newline within parentheses is a blank.
    pub newlines_in_parentheses: bool,
    /// A comment on a line of its own behind a continuation doesn't end the statement.
    pub comments_continue: bool,
    /// `{:}` holds the char `:`.
    pub colons_in_cells: bool,
    /// `for [value, key] = struct`.
    pub struct_loops: bool,
    /// `do` and `unwind_protect` are reserved: they begin a block whatever follows on their line.
    pub reserved_block_words: bool,
}

impl Dialect {
    /// `--compat matlab`.
    pub const MATLAB: Dialect = Dialect {
        double_quoted_char: false,
        assignment_expressions: false,
        shell_escape: true,
        leading_underscore: false,
        hash_ends_command: false,
        mixed_function_ends: false,
        index_numbers: false,
        increment_expressions: false,
        default_parameters: false,
        newlines_in_parentheses: false,
        comments_continue: false,
        colons_in_cells: false,
        struct_loops: false,
        reserved_block_words: false,
    };

    /// `--compat octave`.
    pub const OCTAVE: Dialect = Dialect {
        double_quoted_char: true,
        assignment_expressions: true,
        shell_escape: false,
        leading_underscore: true,
        hash_ends_command: true,
        mixed_function_ends: true,
        index_numbers: true,
        increment_expressions: true,
        default_parameters: true,
        newlines_in_parentheses: true,
        comments_continue: true,
        colons_in_cells: true,
        struct_loops: true,
        reserved_block_words: true,
    };
}

impl Default for Dialect {
    fn default() -> Dialect {
        Dialect::MATLAB
    }
}
