//! Compiled patterns of a session: scripts search with the same few patterns over and over.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::{Options, Pattern, RegexError};

/// Patterns that are kept before all are dropped.
const MOST: usize = 256;

/// Patterns by their text and options.
#[derive(Debug, Default)]
pub struct PatternCache {
    patterns: FxHashMap<(String, Options), Rc<Pattern>>,
}

impl PatternCache {
    /// The compiled pattern.
    pub fn compile(&mut self, pattern: &str, options: &Options) -> Result<Rc<Pattern>, RegexError> {
        let key = (pattern.to_owned(), *options);
        if let Some(known) = self.patterns.get(&key) {
            return Ok(known.clone());
        }
        let compiled = Rc::new(Pattern::compile(pattern, options)?);
        if self.patterns.len() >= MOST {
            self.patterns.clear();
        }
        self.patterns.insert(key, compiled.clone());
        Ok(compiled)
    }
}
