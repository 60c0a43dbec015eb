//! Which names of a function are variables.

use rustc_hash::{FxHashMap, FxHashSet};

use runmat_lexer::{Span, Symbol};
use runmat_parser::ast::{Block, ExprId, ExprKind, Function, ImportItem, List, Param, StmtKind, Tree};

/// The names that a function assigns, in the order of their first assignment, and what it imports.
#[derive(Default)]
pub(crate) struct Assigned {
    pub(crate) order: Vec<Symbol>,
    pub(crate) imports: Vec<ImportItem>,
    seen: FxHashSet<Symbol>,
}

impl Assigned {
    /// Of the statements of a function, without its parameters and outputs.
    pub(crate) fn of_function(tree: &Tree, survey: &Survey, function: &Function) -> Self {
        let mut names = Assigned::default();
        names.add_block(tree, function.body);
        if !survey.assigned.is_empty() {
            let nested: Vec<Span> = tree[function.nested].iter().map(|&n| tree[n].span).collect();
            outside(&survey.assigned, function.span, &nested, |name| names.add(name));
        }
        names
    }

    /// Of the statements of a script.
    pub(crate) fn of_script(tree: &Tree, survey: &Survey) -> Self {
        let mut names = Assigned::default();
        names.add_block(tree, tree.body);
        if !survey.assigned.is_empty() {
            let functions: Vec<Span> = tree[tree.functions].iter().map(|&n| tree[n].span).collect();
            outside(&survey.assigned, Span::new(0, u32::MAX), &functions, |name| names.add(name));
        }
        names
    }

    fn add(&mut self, name: Symbol) {
        if self.seen.insert(name) {
            self.order.push(name);
        }
    }

    fn add_block(&mut self, tree: &Tree, block: Block) {
        // An explicit stack: blocks nest as deep as the source does.
        let mut stack = vec![block];
        while let Some(block) = stack.pop() {
            for &stmt in &tree[block] {
                self.add_stmt(tree, &tree[stmt].kind, &mut stack);
            }
        }
    }

    fn add_stmt(&mut self, tree: &Tree, kind: &StmtKind, stack: &mut Vec<Block>) {
        match *kind {
            StmtKind::Assign { target, .. }
            | StmtKind::CompoundAssign { target, .. }
            | StmtKind::Increment { target, .. } => self.add_target(tree, target),
            StmtKind::MultiAssign { targets, .. } => {
                for &target in &tree[targets] {
                    self.add_target(tree, target);
                }
            }
            StmtKind::If { arms, otherwise } => {
                stack.extend(tree[arms].iter().map(|arm| arm.body));
                stack.extend(otherwise);
            }
            StmtKind::While { body, .. } | StmtKind::DoUntil { body, .. } => stack.push(body),
            StmtKind::For { target, body, .. } | StmtKind::ParFor { target, body, .. } => {
                self.add_target(tree, target);
                stack.push(body);
            }
            StmtKind::Spmd { body, .. } => stack.push(body),
            StmtKind::Switch { cases, otherwise, .. } => {
                stack.extend(tree[cases].iter().map(|arm| arm.body));
                stack.extend(otherwise);
            }
            StmtKind::Try { body, ident, handler } => {
                if let Some(ident) = ident {
                    self.add(ident.symbol);
                }
                stack.push(body);
                stack.extend(handler);
            }
            StmtKind::UnwindProtect { body, cleanup } => stack.extend([body, cleanup]),
            StmtKind::Global { vars } | StmtKind::Persistent { vars } => {
                for var in &tree[vars] {
                    self.add(var.name.symbol);
                }
            }
            StmtKind::Import { items } => self.imports.extend_from_slice(&tree[items]),
            StmtKind::Error
            | StmtKind::Expr { .. }
            | StmtKind::Command { .. }
            | StmtKind::Break
            | StmtKind::Continue
            | StmtKind::Return
            | StmtKind::Shell(_)
            | StmtKind::Function(_) => {}
        }
    }

    fn add_target(&mut self, tree: &Tree, target: ExprId) {
        match tree[target].kind {
            // `for [value, key] = s`.
            ExprKind::Matrix { rows } => {
                for row in &tree[rows] {
                    for &element in &tree[row.elements] {
                        self.add_target(tree, element);
                    }
                }
            }
            _ => {
                if let Some(name) = target_name(tree, target) {
                    self.add(name);
                }
            }
        }
    }
}

/// The variable of a target.
fn target_name(tree: &Tree, mut target: ExprId) -> Option<Symbol> {
    loop {
        match tree[target].kind {
            ExprKind::Name(name) => return Some(name),
            ExprKind::Index { base, .. }
            | ExprKind::Brace { base, .. }
            | ExprKind::Field { base, .. }
            | ExprKind::DynamicField { base, .. } => target = base,
            ExprKind::Group(inner) => target = inner,
            _ => return None,
        }
    }
}

/// A name at a place.
type Mention = (u32, Symbol);

/// What the expressions of a tree say of its names, found in one pass over it.
pub(crate) struct Survey {
    /// Names that expressions assign (Octave's dialect), by place.
    assigned: Vec<Mention>,
    /// All names by place, but for parameters of anonymous functions in these; empty if no functions nest.
    pub(crate) mentions: Vec<Mention>,
    /// Some function has functions in it.
    pub(crate) nests: bool,
}

impl Survey {
    pub(crate) fn of(tree: &Tree) -> Self {
        let nests = tree.all_functions().any(|(_, function)| !function.nested.is_empty());
        let mut survey = Survey { assigned: Vec::new(), mentions: Vec::new(), nests };
        let mut anonymous: Vec<(Span, List<Param>)> = Vec::new();
        for expr in &tree.exprs {
            match expr.kind {
                ExprKind::Assign { target, .. } | ExprKind::Increment { target, .. } => {
                    let name = target_name(tree, target);
                    survey.assigned.extend(name.map(|name| (tree[target].span.start, name)));
                }
                ExprKind::Name(name) if nests => survey.mentions.push((expr.span.start, name)),
                ExprKind::Anonymous { params, .. } if nests => anonymous.push((expr.span, params)),
                _ => {}
            }
        }
        survey.assigned.sort_by_key(|mention| mention.0);
        survey.mentions.sort_by_key(|mention| mention.0);
        survey.drop_bound(tree, anonymous);
        survey
    }

    /// Leaves out the parameters of anonymous functions: they are no variables of the functions around.
    fn drop_bound(&mut self, tree: &Tree, mut anonymous: Vec<(Span, List<Param>)>) {
        anonymous.sort_by_key(|(span, _)| span.start);
        let mut next = anonymous.into_iter().peekable();
        let mut open: Vec<(u32, List<Param>)> = Vec::new();
        // How many of the open functions have a parameter of that name.
        let mut bound: FxHashMap<Symbol, usize> = FxHashMap::default();
        let names = |params: List<Param>| tree[params].iter().filter_map(|p| p.name);
        self.mentions.retain(|&(at, name)| {
            loop {
                if let Some((_, params)) = open.pop_if(|(end, _)| *end <= at) {
                    names(params).for_each(|name| *bound.entry(name).or_default() -= 1);
                } else if let Some((span, params)) = next.next_if(|(span, _)| span.start <= at) {
                    open.push((span.end, params));
                    names(params).for_each(|name| *bound.entry(name).or_default() += 1);
                } else {
                    break;
                }
            }
            bound.get(&name).is_none_or(|&count| count == 0)
        });
    }
}

/// The mentions within a span, but for those in the inner spans, which are in order.
pub(crate) fn outside(mentions: &[Mention], span: Span, inner: &[Span], mut each: impl FnMut(Symbol)) {
    let mut from = span.start;
    let end = Span::new(span.end, span.end);
    for gap_end in inner.iter().chain([&end]) {
        let first = mentions.partition_point(|m| m.0 < from);
        let count = mentions[first..].partition_point(|m| m.0 < gap_end.start);
        mentions[first..first + count].iter().for_each(|m| each(m.1));
        from = gap_end.end;
    }
}
