//! Compiled patterns and their matches.

use std::ops::Range;

use fancy_regex::{Error, Regex, RegexBuilder, RuntimeError};

use super::translate::{Translated, translate};
use super::{Options, RegexError};

/// A compiled pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    regex: Regex,
    n_tokens: usize,
    names: Vec<(String, usize)>,
    empty_match: bool,
}

/// One match, in byte offsets of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The whole match.
    pub range: Range<usize>,
    /// The tokens in order; `None` for one that took no part.
    pub tokens: Vec<Option<Range<usize>>>,
}

/// Steps of backtracking after which a search gives up.
const BACKTRACK_LIMIT: usize = 20_000_000;

impl Pattern {
    /// Compiles `pattern`.
    pub fn compile(pattern: &str, options: &Options) -> Result<Pattern, RegexError> {
        let Translated { pattern, n_tokens, names } = translate(pattern, options)?;
        let regex = RegexBuilder::new(&pattern)
            .backtrack_limit(BACKTRACK_LIMIT)
            .build()
            .map_err(|e| RegexError::Syntax(e.to_string()))?;
        Ok(Pattern { regex, n_tokens, names, empty_match: options.empty_match })
    }

    /// Number of tokens in the pattern.
    pub fn n_tokens(&self) -> usize {
        self.n_tokens
    }

    /// Names of tokens with the token (from 1) of each; a name may stand for several tokens.
    pub fn names(&self) -> &[(String, usize)] {
        &self.names
    }

    /// The matches in `text`, from left to right, none overlapping. Empty matches only with `emptymatch`.
    pub fn matches<'p, 't>(&'p self, text: &'t str) -> Matches<'p, 't> {
        Matches { pattern: self, text, at: Some(0) }
    }

    /// The first match.
    pub fn first(&self, text: &str) -> Result<Option<Found>, RegexError> {
        self.matches(text).next().transpose()
    }

    fn find_from(&self, text: &str, at: usize) -> Result<Option<Found>, RegexError> {
        if self.n_tokens == 0 {
            let found = self.regex.find_from_pos(text, at).map_err(run_error)?;
            return Ok(found.map(|m| Found { range: m.range(), tokens: Vec::new() }));
        }
        let Some(captures) = self.regex.captures_from_pos(text, at).map_err(run_error)? else {
            return Ok(None);
        };
        let range = captures.get(0).map(|m| m.range()).unwrap_or(at..at);
        let tokens = (1..=self.n_tokens).map(|token| captures.get(token).map(|m| m.range())).collect();
        Ok(Some(Found { range, tokens }))
    }
}

fn run_error(error: Error) -> RegexError {
    match error {
        Error::RuntimeError(RuntimeError::BacktrackLimitExceeded | RuntimeError::StackOverflow) => {
            RegexError::TooComplex
        }
        other => RegexError::Syntax(other.to_string()),
    }
}

/// Iterator over matches.
#[derive(Debug)]
pub struct Matches<'p, 't> {
    pattern: &'p Pattern,
    text: &'t str,
    /// Where the next search begins; `None` at the end.
    at: Option<usize>,
}

impl Iterator for Matches<'_, '_> {
    type Item = Result<Found, RegexError>;

    fn next(&mut self) -> Option<Result<Found, RegexError>> {
        loop {
            let found = match self.pattern.find_from(self.text, self.at?) {
                Ok(Some(found)) => found,
                Ok(None) => {
                    self.at = None;
                    return None;
                }
                Err(error) => {
                    self.at = None;
                    return Some(Err(error));
                }
            };
            if !found.range.is_empty() {
                self.at = Some(found.range.end);
                return Some(Ok(found));
            }
            let next = self.text[found.range.end..].chars().next();
            self.at = next.map(|c| found.range.end + c.len_utf8());
            if self.pattern.empty_match {
                return Some(Ok(found));
            }
        }
    }
}
