//! What is wrong with a program's text: messages are MATLAB's (language.md 1.25), each with what may be done about it.

use std::fmt;

use runmat_lexer::{LexErrorKind, Span};

/// One finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// The culprit.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What may be done about it.
    pub help: Option<&'static str>,
    /// A second place that belongs to it, and why.
    pub also: Option<(Span, &'static str)>,
}

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Severity {
    /// The program can't be run.
    Error,
    /// It can.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        })
    }
}

/// The things that can be wrong with a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Message {
    InvalidExpression,
    MismatchedDelimiters,
    ReservedKeyword,
    UnterminatedChar,
    UnterminatedString,
    MissingEnd,
    AssignOperator,
    InvalidOperator,
    InvalidCharacter,
    FunctionContext,
    FunctionName,
    ScriptFunctionEnd,
    ClassContext,
    NoTargets,
    BeforeCase,
    EndOutsideIndex,
    SameNestedName,
    StructLoop,
    IntegerTooWide,
    TooLong,
}

impl Message {
    /// MATLAB's text; `culprit` is the source under the span.
    pub(crate) fn text(self, culprit: &str) -> String {
        let text = match self {
            Message::InvalidExpression => {
                "Invalid expression. Check for missing multiplication operator, missing or unbalanced delimiters, or \
                 other syntax error. To construct matrices, use brackets instead of parentheses."
            }
            Message::MismatchedDelimiters => {
                "Invalid expression. When calling a function or indexing a variable, use parentheses. Otherwise, check \
                 for mismatched delimiters."
            }
            Message::ReservedKeyword => return format!("Illegal use of reserved keyword \"{culprit}\"."),
            Message::UnterminatedChar => "Character vector is not terminated properly.",
            Message::UnterminatedString => "String is not terminated properly.",
            Message::MissingEnd => {
                "At least one END is missing. The statement beginning here does not have a matching end."
            }
            Message::AssignOperator => {
                "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality \
                 using '=='."
            }
            Message::InvalidOperator => "Invalid use of operator.",
            Message::InvalidCharacter => {
                "Invalid text character. Check for unsupported symbol, invisible character, or pasting of non-ASCII \
                 characters."
            }
            Message::FunctionContext => {
                "Function definitions are not supported in this context. Functions can only be created as local or \
                 nested functions in code files."
            }
            Message::FunctionName => "Invalid function definition. A function needs a name.",
            Message::ScriptFunctionEnd => "All functions in a script must be closed with an 'end'.",
            Message::ClassContext => "Class definitions are only supported as the first statement of a file.",
            Message::NoTargets => "Invalid empty list on the left-hand side of '='.",
            Message::BeforeCase => "Statements between SWITCH and the first CASE are never executed.",
            Message::EndOutsideIndex => "The end operator must be used within an array index expression.",
            Message::SameNestedName => "A function of this name is already defined here.",
            Message::StructLoop => "A loop over a struct needs two variables.",
            Message::IntegerTooWide => "Hexadecimal or binary value exceeds the range of its type.",
            Message::TooLong => "Source text of 4 GiB or more is not supported.",
        };
        text.to_owned()
    }

    pub(crate) fn help(self) -> Option<&'static str> {
        Some(match self {
            Message::InvalidExpression => {
                "write `*` between factors, `,` between arguments, and `;` between statements"
            }
            Message::MismatchedDelimiters => "every `(`, `[` and `{` needs its `)`, `]` or `}`",
            Message::ReservedKeyword => {
                "a reserved word can't be used as a name; check which block an `end` closes"
            }
            Message::UnterminatedChar => {
                "add a `'` before the end of the line; write a quote within the text as `''`"
            }
            Message::UnterminatedString => {
                "add a `\"` before the end of the line; write a quote within the text as `\"\"`"
            }
            Message::MissingEnd => "add an `end` for it",
            Message::AssignOperator => "use `==` to compare; assign in a statement of its own",
            Message::InvalidOperator => "an operand is missing beside this operator",
            Message::InvalidCharacter => {
                "names consist of letters, digits and underscores and begin with a letter"
            }
            Message::FunctionContext => "move the function behind the `end` of the block that it stands in",
            Message::FunctionName => "write `function result = name(arguments)`",
            Message::ScriptFunctionEnd => "add an `end` to every function of this file",
            Message::ClassContext => "move the class to a file of its own",
            Message::NoTargets => "name at least one variable, or leave out the brackets and the `=`",
            Message::BeforeCase => "move them in front of the `switch`",
            Message::EndOutsideIndex => "write the size out, as in `x(numel(x))`",
            Message::SameNestedName => "give one of the two functions another name",
            Message::StructLoop => "write `for [value, key] = s`",
            Message::IntegerTooWide => "use a wider type suffix, up to `u64`",
            Message::TooLong => return None,
        })
    }

    /// The finding at `span` of `text`.
    pub(crate) fn at(self, text: &str, span: Span) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            span,
            message: self.text(span.text(text)),
            help: self.help(),
            also: None,
        }
    }
}

impl From<LexErrorKind> for Message {
    fn from(kind: LexErrorKind) -> Message {
        match kind {
            LexErrorKind::InvalidCharacter | LexErrorKind::LeadingUnderscore => Message::InvalidCharacter,
            LexErrorKind::UnterminatedChar => Message::UnterminatedChar,
            LexErrorKind::UnterminatedString => Message::UnterminatedString,
            LexErrorKind::IntegerTooWide => Message::IntegerTooWide,
        }
    }
}
