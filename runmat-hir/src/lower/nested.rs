//! Which variables nested functions share with the functions around them.
//!
//! A variable is shared by a function and those nested in it if the outer one mentions it: as a parameter, by
//! assigning it, or by using a name that an inner one assigns. What is needed of each function is found bottom-up,
//! in one pass.

use rustc_hash::FxHashSet;

use runmat_lexer::{Span, Symbol};
use runmat_parser::ast::{FunctionId, Tree};

use super::scope::{Assigned, Survey, outside};

/// The facts about all functions that nest, by number.
#[derive(Default)]
pub(crate) struct Sharing {
    facts: Vec<Option<Facts>>,
}

#[derive(Default)]
struct Facts {
    /// Names in it, without those in its nested functions.
    mentioned: FxHashSet<Symbol>,
    /// Names that it or a function in it assigns and that aren't parameters or outputs on the way.
    assigned: Vec<Symbol>,
    /// Names that it or a function in it mentions and that aren't parameters or outputs on the way.
    free: Vec<Symbol>,
}

impl Sharing {
    pub(crate) fn of(tree: &Tree, survey: &Survey) -> Self {
        if !survey.nests {
            return Sharing::default();
        }
        let count = tree.all_functions().count();
        let mut nests = vec![false; count];
        for (id, function) in tree.all_functions() {
            nests[id.index()] |= !function.nested.is_empty();
            tree[function.nested].iter().for_each(|n| nests[n.index()] = true);
        }
        let mut sharing = Sharing { facts: Vec::with_capacity(count) };
        // Inner functions come before outer ones.
        for (id, _) in tree.all_functions() {
            let facts = nests[id.index()].then(|| sharing.facts_of(tree, survey, id));
            sharing.facts.push(facts);
        }
        sharing
    }

    fn facts_of(&self, tree: &Tree, survey: &Survey, id: FunctionId) -> Facts {
        let function = &tree[id];
        let own: FxHashSet<Symbol> =
            tree[function.inputs].iter().chain(&tree[function.outputs]).filter_map(|p| p.name).collect();
        let mut mentioned = Vec::new();
        let nested: Vec<Span> = tree[function.nested].iter().map(|&n| tree[n].span).collect();
        outside(&survey.mentions, function.span, &nested, |name| mentioned.push(name));
        mentioned.sort_unstable();
        mentioned.dedup();
        let inner = || tree[function.nested].iter().filter_map(|n| self.facts.get(n.index())?.as_ref());
        let assigned = Assigned::of_function(tree, survey, function).order;
        let unique = |names: &mut dyn Iterator<Item = Symbol>| {
            let mut seen = own.clone();
            names.filter(|&name| seen.insert(name)).collect::<Vec<_>>()
        };
        let all_assigned = assigned.iter().copied();
        Facts {
            assigned: unique(
                &mut all_assigned.clone().chain(inner().flat_map(|f| f.assigned.iter().copied())),
            ),
            free: unique(
                &mut all_assigned
                    .chain(mentioned.iter().copied())
                    .chain(inner().flat_map(|f| f.free.iter().copied())),
            ),
            mentioned: mentioned.into_iter().collect(),
        }
    }

    /// Names that a function mentions and functions nested directly in it assign: its own variables.
    pub(crate) fn shared_by(&self, tree: &Tree, function: FunctionId) -> Vec<Symbol> {
        let Some(Some(own)) = self.facts.get(function.index()) else { return Vec::new() };
        let inner = tree[tree[function].nested].iter().filter_map(|n| self.facts.get(n.index())?.as_ref());
        inner.flat_map(|facts| &facts.assigned).copied().filter(|name| own.mentioned.contains(name)).collect()
    }

    /// Names that a nested function takes from the functions around it, where these have such variables.
    pub(crate) fn free(&self, function: FunctionId) -> &[Symbol] {
        self.facts.get(function.index()).and_then(Option::as_ref).map_or(&[], |facts| &facts.free)
    }
}
