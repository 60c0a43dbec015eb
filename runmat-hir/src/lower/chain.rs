//! Names, what they mean, and chains of index steps behind them.

use std::rc::Rc;

use smallvec::SmallVec;

use runmat_lexer::{Span, Symbol};
use runmat_parser::ast::{self, ExprKind as Ast, IntClass, UnaryOp};

use super::Lowerer;
use super::function::Scope;
use crate::hir::{Callee, Capture, CaptureSource, ExprKind, FunctionKind, Origin, Step, StepKind};
use crate::ids::{ExprId, LocalId};

/// What an `end` in the arguments at hand would mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EndScope {
    /// The size of an indexed value.
    Index,
    /// The arguments of something that is no known variable; true once an `end` has stood there, which makes it one.
    Unknown(bool),
}

impl Lowerer<'_> {
    /// The variable of that name, if the name is one here.
    pub(crate) fn resolve(&mut self, scope: &mut Scope, name: Symbol) -> Option<LocalId> {
        if let Some(&local) = scope.names.get(&name) {
            return Some(local);
        }
        let Some(around) = &mut scope.around else {
            let is_variable = name == self.ans || self.is_workspace_variable(scope.id, name);
            return is_variable.then(|| self.add_local(scope, name, Origin::Assigned));
        };
        let source = match self.resolve(around, name) {
            Some(outer) => CaptureSource::Outer(outer),
            None if self.is_dynamic(around, name) => CaptureSource::Dynamic(name),
            None => return None,
        };
        let local = self.add_local(scope, name, Origin::Captured);
        self.function(scope.id).captures.push(Capture { local, source });
        Some(local)
    }

    /// A script sees the variables of its workspace.
    fn is_workspace_variable(&self, id: crate::ids::FuncId, name: Symbol) -> bool {
        self.is_variable.is_some_and(|is_variable| {
            self.group[id].kind == FunctionKind::Script && is_variable(self.interner.resolve(name))
        })
    }

    /// In a script a name may belong to a variable that only the workspace knows, unless it has another meaning.
    fn is_dynamic(&mut self, scope: &Scope, name: Symbol) -> bool {
        let is_script = self.group[scope.id].kind == FunctionKind::Script;
        is_script
            && match self.callee(scope, name) {
                Callee::Function(_) => false,
                Callee::Name(name) => self.builtins.signature(&name).is_none(),
            }
    }

    /// What calling that name means.
    pub(crate) fn callee(&mut self, scope: &Scope, name: Symbol) -> Callee {
        let mut at = Some(scope.id);
        while let Some(id) = at {
            let function = &self.group[id];
            if !function.imports.is_empty() {
                let text = self.interner.resolve(name);
                let is_it = |path: &Rc<str>| path.rsplit('.').next() == Some(text);
                if let Some((path, _)) = function.imports.iter().find(|(path, all)| !all && is_it(path)) {
                    return Callee::Name(path.clone());
                }
            }
            if let Some(&nested) = self.nested_functions.get(&(id, name)) {
                return Callee::Function(nested);
            }
            at = function.parent;
        }
        match self.unit.by_name.get(&name) {
            Some(&id) => Callee::Function(id),
            None => Callee::Name(self.name_text(name)),
        }
    }

    /// A command's call.
    pub(crate) fn lower_command(&mut self, scope: &mut Scope, name: ast::Path, args: Vec<ExprId>) -> ExprId {
        let callee = match &self.tree[name.parts] {
            [single] => self.callee(scope, single.symbol),
            _ => Callee::Name(self.path_text(name)),
        };
        self.observe(scope, &callee);
        self.push(scope, ExprKind::Call { callee, args, parens: false }, name.span)
    }

    /// A builtin that looks at variables by name keeps them all alive, those of the functions around too.
    pub(crate) fn observe(&mut self, scope: &Scope, callee: &Callee) {
        if let Callee::Name(name) = callee
            && self.builtins.signature(name).is_some_and(|s| s.uses_workspace)
        {
            self.function(scope.id).observed = true;
        }
    }

    /// A name with its index steps.
    pub(crate) fn lower_chain(&mut self, scope: &mut Scope, id: ast::ExprId) -> ExprId {
        let mut chain: SmallVec<[_; 6]> = SmallVec::new();
        let mut at = id;
        while let Ast::Index { base, .. }
        | Ast::Brace { base, .. }
        | Ast::Field { base, .. }
        | Ast::DynamicField { base, .. } = self.tree[at].kind
        {
            chain.push(at);
            at = base;
        }
        chain.reverse();
        let base_span = self.tree[at].span;
        let (base, used) = match self.tree[at].kind {
            Ast::Name(name) => match self.resolve(scope, name) {
                Some(local) => (self.push(scope, ExprKind::Local { local, last_use: false }, base_span), 0),
                None => self.lower_call_chain(scope, name, base_span, &chain),
            },
            Ast::Super { .. } => {
                return self.push(scope, ExprKind::Unsupported("A superclass call"), base_span);
            }
            _ => (self.lower_expr(scope, at), 0),
        };
        if used == chain.len() {
            return base;
        }
        let steps: Vec<Step> = chain[used..].iter().map(|&step| self.lower_step(scope, step)).collect();
        self.push(scope, ExprKind::Index { base, steps }, self.tree[id].span)
    }

    /// One postfix node of a chain over a variable, as a step.
    pub(crate) fn lower_step(&mut self, scope: &mut Scope, id: ast::ExprId) -> Step {
        let expr = self.tree[id];
        let kind = match expr.kind {
            Ast::Index { args, .. } => StepKind::Paren(self.lower_indices(scope, args)),
            Ast::Brace { args, .. } => StepKind::Brace(self.lower_indices(scope, args)),
            Ast::Field { name, .. } => StepKind::Field(name.symbol),
            Ast::DynamicField { name, .. } => StepKind::Dynamic(self.lower_expr(scope, name)),
            _ => unreachable!("only postfix nodes are steps"),
        };
        Step { kind, span: expr.span }
    }

    /// A chain that starts with a name that is no variable: gives the call and how many steps it has used up.
    fn lower_call_chain(
        &mut self,
        scope: &mut Scope,
        name: Symbol,
        span: Span,
        chain: &[ast::ExprId],
    ) -> (ExprId, usize) {
        let callee = self.callee(scope, name);
        self.observe(scope, &callee);
        match chain.first().map(|&first| (self.tree[first].kind, self.tree[first].span)) {
            Some((Ast::Index { args, .. }, whole)) => {
                if let Some(literal) = self.wide_integer(&callee, args) {
                    return (self.push(scope, literal, whole), 1);
                }
                let (args, is_variable) = self.lower_call_args(scope, args);
                if is_variable {
                    let base = self.push(scope, ExprKind::DynamicVariable(name), span);
                    let steps = vec![Step { kind: StepKind::Paren(args), span: whole }];
                    return (self.push(scope, ExprKind::Index { base, steps }, whole), 1);
                }
                (self.push(scope, ExprKind::Call { callee, args, parens: true }, whole), 1)
            }
            Some((Ast::Field { .. }, _)) if let Callee::Name(path) = callee => {
                self.lower_dotted(scope, name, &path, chain)
            }
            _ => (self.push(scope, ExprKind::Call { callee, args: Vec::new(), parens: false }, span), 0),
        }
    }

    /// Arguments of something that may be a function; true when an `end` among them says that it is a variable.
    fn lower_call_args(&mut self, scope: &mut Scope, args: ast::List<ast::ExprId>) -> (Vec<ExprId>, bool) {
        // In `x(f(end))` the `end` is that of `x`: `f` is a function as far as one can tell.
        if !scope.ends.is_empty() {
            return (self.lower_args(scope, args), false);
        }
        scope.ends.push(EndScope::Unknown(false));
        let args = self.lower_args(scope, args);
        (args, scope.ends.pop() == Some(EndScope::Unknown(true)))
    }

    /// Arguments of an index step: `end` means what is indexed.
    fn lower_indices(&mut self, scope: &mut Scope, args: ast::List<ast::ExprId>) -> Vec<ExprId> {
        scope.ends.push(EndScope::Index);
        let args = self.lower_args(scope, args);
        scope.ends.pop();
        args
    }

    /// Arguments: `name=value` becomes two.
    fn lower_args(&mut self, scope: &mut Scope, args: ast::List<ast::ExprId>) -> Vec<ExprId> {
        let args = &self.tree[args];
        let mut out = Vec::with_capacity(args.len());
        for &arg in args {
            if let Ast::NameValue { name, .. } = self.tree[arg].kind {
                let text = self.name_text(name.symbol);
                out.push(self.push(scope, ExprKind::String(text), name.span));
            }
            out.push(self.lower_expr(scope, arg));
        }
        out
    }

    /// `a.b.c(…)`; `path` is what `a` is imported as, or its own name.
    fn lower_dotted(
        &mut self,
        scope: &mut Scope,
        first: Symbol,
        path: &str,
        chain: &[ast::ExprId],
    ) -> (ExprId, usize) {
        let mut names = match path.contains('.') {
            true => path.split('.').map(|part| self.interner.intern(part)).collect(),
            false => vec![first],
        };
        let mut used = 0;
        while let Some(&at) = chain.get(used)
            && let Ast::Field { name, .. } = self.tree[at].kind
        {
            names.push(name.symbol);
            used += 1;
        }
        let mut span = self.tree[chain[used - 1]].span;
        let mut args = None;
        if let Some(&at) = chain.get(used)
            && let Ast::Index { args: list, .. } = self.tree[at].kind
        {
            let (lowered, _) = self.lower_call_args(scope, list);
            args = Some(lowered);
            span = self.tree[at].span;
            used += 1;
        }
        (self.push(scope, ExprKind::Dotted { names, args }, span), used)
    }

    /// `int64(9007199254740993)`: the digits count, not the double that they round to.
    fn wide_integer(&self, callee: &Callee, args: ast::List<ast::ExprId>) -> Option<ExprKind> {
        let Callee::Name(name) = callee else { return None };
        let class = match &**name {
            "int64" => IntClass::Int64,
            "uint64" => IntClass::Uint64,
            _ => return None,
        };
        let [arg] = &self.tree[args] else { return None };
        let (negative, literal) = match self.tree[*arg].kind {
            Ast::Unary { op: UnaryOp::Minus, operand } => (true, operand),
            _ => (false, *arg),
        };
        let Ast::Number { value, imaginary: false } = self.tree[literal].kind else { return None };
        if value < 9_007_199_254_740_992.0 {
            return None;
        }
        let digits: i128 = self.source.slice(self.tree[literal].span).parse().ok()?;
        let digits = if negative { -digits } else { digits };
        let bits = match class {
            IntClass::Int64 => digits.clamp(i64::MIN.into(), i64::MAX.into()) as i64 as u64,
            _ => digits.clamp(0, u64::MAX.into()) as u64,
        };
        Some(ExprKind::Integer { class, bits })
    }
}
