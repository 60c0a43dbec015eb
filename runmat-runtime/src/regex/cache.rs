//! Compiled patterns of a session: scripts search with the same few patterns over and over.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::{Options, Pattern, RegexError};

/// Pattern texts that are kept before all are dropped.
const MOST: usize = 256;

/// The patterns of one text.
type ByOptions = Vec<(Options, Rc<Pattern>)>;

/// Patterns by their text, and then by their options.
#[derive(Debug, Default)]
pub struct PatternCache {
    patterns: FxHashMap<Box<[u8]>, ByOptions>,
}

impl PatternCache {
    /// The pattern of this text in UTF-8, if it has been compiled.
    pub fn known(&self, pattern: &[u8], options: &Options) -> Option<Rc<Pattern>> {
        let known = self.patterns.get(pattern)?;
        known.iter().find(|(under, _)| under == options).map(|(_, compiled)| compiled.clone())
    }

    /// The compiled pattern.
    pub fn compile(&mut self, pattern: &str, options: &Options) -> Result<Rc<Pattern>, RegexError> {
        if let Some(known) = self.known(pattern.as_bytes(), options) {
            return Ok(known);
        }
        let compiled = Rc::new(Pattern::compile(pattern, options)?);
        if self.patterns.len() >= MOST {
            self.patterns.clear();
        }
        self.patterns.entry(pattern.as_bytes().into()).or_default().push((*options, compiled.clone()));
        Ok(compiled)
    }
}
