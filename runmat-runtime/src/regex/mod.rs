//! MATLAB's regular expressions on top of `fancy-regex`.
//!
//! `translate` rewrites a pattern into the engine's dialect and numbers its tokens itself, `pattern` compiles and
//! searches, `program` and `backtrack` search short ASCII texts in the engine's place, `replace` fills replacement templates, `columns` maps byte offsets to MATLAB's character positions.
//! Which outputs a call wants, cells of texts and the cache of compiled patterns are the builtins' affair.

mod backtrack;
mod bytes;
pub mod cache;
mod class;
pub mod columns;
pub mod pattern;
mod program;
pub mod replace;
mod translate;

pub use pattern::{Found, Matches, Pattern};

/// What a pattern can do wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegexError {
    /// It isn't a regular expression: what the engine or the translator says.
    Syntax(String),
    /// A construct that runs MATLAB code during the match: `(?@cmd)`, `(??expr)`.
    Dynamic,
    /// The search took too many steps.
    TooComplex,
}

/// Whether `.` matches a newline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DotRule {
    /// `dotall`.
    #[default]
    All,
    /// `dotexceptnewline`.
    ExceptNewline,
}

/// What `\b` stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum WordBoundary {
    /// A backspace, as in MATLAB.
    #[default]
    Backspace,
    /// A word boundary, as in Octave.
    Boundary,
}

/// Options of a search.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Options {
    /// `ignorecase`.
    pub ignore_case: bool,
    /// `lineanchors`.
    pub line_anchors: bool,
    /// `dotall`, `dotexceptnewline`.
    pub dot: DotRule,
    /// `freespacing`.
    pub free_spacing: bool,
    /// `emptymatch`.
    pub empty_match: bool,
    /// Dialect of `\b`.
    pub boundary: WordBoundary,
}

impl Options {
    /// Applies one option by its name, in any case. False when it isn't one.
    pub fn apply(&mut self, name: &str) -> bool {
        match name.to_ascii_lowercase().as_str() {
            "ignorecase" => self.ignore_case = true,
            "matchcase" => self.ignore_case = false,
            "lineanchors" => self.line_anchors = true,
            "stringanchors" => self.line_anchors = false,
            "dotall" => self.dot = DotRule::All,
            "dotexceptnewline" => self.dot = DotRule::ExceptNewline,
            "freespacing" => self.free_spacing = true,
            "literalspacing" => self.free_spacing = false,
            "emptymatch" => self.empty_match = true,
            "noemptymatch" => self.empty_match = false,
            _ => return false,
        }
        true
    }
}
