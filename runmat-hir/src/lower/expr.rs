//! Expressions.

use std::rc::Rc;

use runmat_lexer::{Span, Symbol};
use runmat_parser::ast::{self, BinaryOp, ExprKind as Ast, IntClass, UnaryOp};

use super::Lowerer;
use super::function::{Scope, blank};
use crate::hir::{
    Callee, Capture, CaptureSource, Expr, ExprKind, FunctionKind, Origin, Step, StepKind, Stmt, StmtKind,
};
use crate::ids::{ExprId, FuncId, LocalId};

/// What an `end` in the arguments at hand would mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EndScope {
    /// The size of an indexed value.
    Index,
    /// The arguments of something that is no known variable; true once an `end` has stood there, which makes it one.
    Unknown(bool),
}

impl Lowerer<'_> {
    pub(crate) fn push(&mut self, scope: &Scope, kind: ExprKind, span: Span) -> ExprId {
        self.function(scope.id).exprs.push(Expr { kind, span })
    }

    /// The variable of that name, if the name is one here.
    pub(crate) fn resolve(&mut self, scope: &mut Scope, name: Symbol) -> Option<LocalId> {
        if let Some(&local) = scope.names.get(&name) {
            return Some(local);
        }
        let source = match &mut scope.around {
            Some(around) => match self.resolve(around, name) {
                Some(outer) => CaptureSource::Outer(outer),
                None if self.is_dynamic(around, name) => CaptureSource::Dynamic(name),
                None => return None,
            },
            None => return None,
        };
        let local = self.add_local(scope, name, Origin::Captured);
        self.function(scope.id).captures.push(Capture { local, source });
        Some(local)
    }

    /// In a script a name may belong to a variable that only the workspace knows, unless it has another meaning.
    fn is_dynamic(&mut self, scope: &mut Scope, name: Symbol) -> bool {
        let is_script = self.unit.functions[scope.id].kind == FunctionKind::Script;
        if !is_script {
            return false;
        }
        match self.callee(scope, name) {
            Callee::Function(_) => false,
            Callee::Name(name) => self.builtins.signature(&name).is_none(),
        }
    }

    /// What calling that name means.
    pub(crate) fn callee(&mut self, scope: &Scope, name: Symbol) -> Callee {
        let mut at = Some(scope.id);
        while let Some(id) = at {
            let function = &self.unit.functions[id];
            if let Some(&(_, nested)) = function.visible_nested.iter().rev().find(|(n, _)| *n == name) {
                return Callee::Function(nested);
            }
            at = function.parent;
        }
        if let Some(&(_, id)) = self.unit.file_functions.iter().find(|(n, _)| *n == name) {
            return Callee::Function(id);
        }
        let text = self.interner.resolve(name);
        let imports = &self.unit.functions[scope.id].imports;
        let suffix = |path: &Rc<str>| path.rsplit('.').next() == Some(text);
        match imports.iter().find(|(path, wildcard)| !wildcard && suffix(path)) {
            Some((path, _)) => Callee::Name(path.clone()),
            None => Callee::Name(text.into()),
        }
    }

    /// Lowers one expression to a value.
    pub(crate) fn lower_expr(&mut self, scope: &mut Scope, id: ast::ExprId) -> ExprId {
        let expr = self.tree[id];
        if scope.depth > super::MAX_DEPTH {
            self.error(expr.span, "The expression is nested too deeply.");
            return self.push(scope, ExprKind::Unsupported("An expression nested this deeply"), expr.span);
        }
        scope.depth += 1;
        let lowered = self.lower_kind(scope, id, &expr);
        scope.depth -= 1;
        lowered
    }

    fn lower_kind(&mut self, scope: &mut Scope, id: ast::ExprId, expr: &ast::Expr) -> ExprId {
        let kind = match expr.kind {
            Ast::Number { value, imaginary: false } => ExprKind::Number(value),
            Ast::Number { value, imaginary: true } => ExprKind::Imaginary(value),
            Ast::Integer { class, value } => ExprKind::Integer { class, bits: value },
            Ast::Char { text, .. } => ExprKind::Char(self.tree.text(text).into()),
            Ast::String { text } => ExprKind::String(self.tree.text(text).into()),
            Ast::Colon => ExprKind::Colon,
            Ast::End => self.lower_end(scope, expr.span),
            Ast::Group(inner) => return self.lower_expr(scope, inner),
            Ast::Name(_) | Ast::Index { .. } | Ast::Brace { .. } | Ast::Field { .. } | Ast::DynamicField { .. } => {
                return self.lower_chain(scope, id);
            }
            Ast::Unary { op, operand } => return self.lower_unary(scope, op, operand, expr.span),
            Ast::Postfix { op, operand } => ExprKind::Postfix { op, operand: self.lower_expr(scope, operand) },
            Ast::Binary { .. } | Ast::ShortCircuit { .. } => return self.lower_spine(scope, id),
            Ast::Range { start, step, stop } => ExprKind::Range {
                start: self.lower_expr(scope, start),
                step: step.map(|s| self.lower_expr(scope, s)),
                stop: self.lower_expr(scope, stop),
            },
            Ast::Matrix { rows } => ExprKind::Matrix(self.lower_rows(scope, rows)),
            Ast::Cell { rows } => ExprKind::Cell(self.lower_rows(scope, rows)),
            Ast::Anonymous { params, body } => return self.lower_anonymous(scope, params, body, expr.span),
            Ast::Handle(path) => {
                let parts = &self.tree[path.parts];
                let callee = match parts {
                    [single] => self.callee(scope, single.symbol),
                    _ => Callee::Name(self.path_text(path)),
                };
                ExprKind::Handle(callee)
            }
            Ast::Metaclass(_) => ExprKind::Unsupported("A metaclass query"),
            Ast::Super { .. } => ExprKind::Unsupported("A superclass call"),
            Ast::NameValue { value, .. } => return self.lower_expr(scope, value),
            Ast::Assign { op, target, value } => {
                let mut value = self.lower_expr(scope, value);
                if let Some(op) = op {
                    let left = self.lower_expr(scope, target);
                    value = self.push(scope, ExprKind::Binary { op, left, right: value }, expr.span);
                }
                ExprKind::Assign { place: Box::new(self.lower_place(scope, target)), value }
            }
            Ast::Increment { .. } => ExprKind::Unsupported("An increment inside an expression"),
            Ast::Ignore | Ast::Error => ExprKind::Unsupported("This expression"),
        };
        self.push(scope, kind, expr.span)
    }

    fn lower_end(&mut self, scope: &mut Scope, span: Span) -> ExprKind {
        match scope.ends.last_mut() {
            Some(EndScope::Index) => ExprKind::End,
            Some(EndScope::Unknown(used)) => {
                *used = true;
                ExprKind::End
            }
            None => {
                self.error(span, "The end operator must be used within an array index expression.");
                ExprKind::End
            }
        }
    }

    fn lower_unary(&mut self, scope: &mut Scope, op: UnaryOp, operand: ast::ExprId, span: Span) -> ExprId {
        // `- - - x` nests as deep as it is long: go down without recursion.
        let mut ops = vec![(op, span)];
        let mut at = operand;
        while let Ast::Unary { op, operand } = self.tree[at].kind {
            ops.push((op, self.tree[at].span));
            at = operand;
        }
        let mut value = self.lower_expr(scope, at);
        for (op, span) in ops.into_iter().rev() {
            let folded = match (op, &self.unit.functions[scope.id].exprs[value].kind) {
                (UnaryOp::Minus, ExprKind::Number(x)) => Some(ExprKind::Number(-x)),
                (UnaryOp::Minus, ExprKind::Imaginary(_)) | (UnaryOp::Not, _) | (_, _) => None,
            };
            value = self.push(scope, folded.unwrap_or(ExprKind::Unary { op, operand: value }), span);
        }
        value
    }

    /// A chain of operators with two operands, along its left spine.
    fn lower_spine(&mut self, scope: &mut Scope, id: ast::ExprId) -> ExprId {
        let mut pending = Vec::new();
        let mut at = id;
        loop {
            match self.tree[at].kind {
                Ast::Binary { left, .. } | Ast::ShortCircuit { left, .. } => {
                    pending.push(at);
                    at = left;
                }
                _ => break,
            }
        }
        let mut value = self.lower_expr(scope, at);
        for at in pending.into_iter().rev() {
            let expr = self.tree[at];
            let kind = match expr.kind {
                Ast::Binary { op, right, .. } => {
                    let right = self.lower_expr(scope, right);
                    self.fold(scope, op, value, right).unwrap_or(ExprKind::Binary { op, left: value, right })
                }
                Ast::ShortCircuit { op, right, .. } => {
                    ExprKind::ShortCircuit { op, left: value, right: self.lower_expr(scope, right) }
                }
                _ => continue,
            };
            value = self.push(scope, kind, expr.span);
        }
        value
    }

    /// Arithmetic on two literals, which is the same at any time.
    fn fold(&self, scope: &Scope, op: BinaryOp, left: ExprId, right: ExprId) -> Option<ExprKind> {
        let exprs = &self.unit.functions[scope.id].exprs;
        let (&ExprKind::Number(a), &ExprKind::Number(b)) = (&exprs[left].kind, &exprs[right].kind) else {
            return None;
        };
        Some(ExprKind::Number(match op {
            BinaryOp::Add => a + b,
            BinaryOp::Sub => a - b,
            BinaryOp::Times | BinaryOp::MTimes => a * b,
            BinaryOp::RDivide | BinaryOp::MRDivide => a / b,
            _ => return None,
        }))
    }

    fn lower_rows(&mut self, scope: &mut Scope, rows: ast::List<ast::Row>) -> Vec<Vec<ExprId>> {
        let rows = self.tree[rows].to_vec();
        rows.iter()
            .map(|row| self.tree[row.elements].to_vec().into_iter().map(|e| self.lower_expr(scope, e)).collect())
            .collect()
    }

    /// Arguments of an index step: `end` means what is indexed.
    pub(crate) fn lower_indices(&mut self, scope: &mut Scope, args: ast::List<ast::ExprId>) -> Vec<ExprId> {
        scope.ends.push(EndScope::Index);
        let args = self.lower_args(scope, args);
        scope.ends.pop();
        args
    }

    /// Arguments: `name=value` becomes two.
    fn lower_args(&mut self, scope: &mut Scope, args: ast::List<ast::ExprId>) -> Vec<ExprId> {
        let args = self.tree[args].to_vec();
        let mut out = Vec::with_capacity(args.len());
        for arg in args {
            if let Ast::NameValue { name, .. } = self.tree[arg].kind {
                let text = self.interner.resolve(name.symbol).into();
                out.push(self.push(scope, ExprKind::String(text), name.span));
            }
            out.push(self.lower_expr(scope, arg));
        }
        out
    }

    /// A command's call.
    pub(crate) fn lower_command(&mut self, scope: &mut Scope, name: ast::Path, args: Vec<ExprId>) -> ExprId {
        let parts = self.tree[name.parts].to_vec();
        let callee = match parts.as_slice() {
            [single] => self.callee(scope, single.symbol),
            _ => Callee::Name(self.path_text(name)),
        };
        self.observe(scope, &callee);
        self.push(scope, ExprKind::Call { callee, args, parens: false }, name.span)
    }

    /// A builtin that looks at variables by name keeps them all alive.
    fn observe(&mut self, scope: &Scope, callee: &Callee) {
        if let Callee::Name(name) = callee
            && self.builtins.signature(name).is_some_and(|s| s.uses_workspace)
        {
            self.function(scope.id).observed = true;
        }
    }

    /// A name with its index steps.
    fn lower_chain(&mut self, scope: &mut Scope, id: ast::ExprId) -> ExprId {
        let mut chain = Vec::new();
        let mut at = id;
        loop {
            match self.tree[at].kind {
                Ast::Index { base, .. }
                | Ast::Brace { base, .. }
                | Ast::Field { base, .. }
                | Ast::DynamicField { base, .. } => {
                    chain.push(at);
                    at = base;
                }
                _ => break,
            }
        }
        chain.reverse();
        let base_span = self.tree[at].span;
        let (base, used) = match self.tree[at].kind {
            Ast::Name(name) => match self.resolve(scope, name) {
                Some(local) => (self.push(scope, ExprKind::Local { local, last_use: false }, base_span), 0),
                None => self.lower_call_chain(scope, name, base_span, &chain),
            },
            Ast::Super { .. } => return self.push(scope, ExprKind::Unsupported("A superclass call"), base_span),
            _ => (self.lower_expr(scope, at), 0),
        };
        let steps: Vec<Step> = chain[used..].iter().map(|&step| self.lower_step(scope, step)).collect();
        if steps.is_empty() {
            return base;
        }
        self.push(scope, ExprKind::Index { base, steps }, self.tree[id].span)
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
                if let Some(literal) = self.wide_integer(scope, &callee, args) {
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
            Some((Ast::Field { .. }, _)) if matches!(callee, Callee::Name(_)) => {
                self.lower_dotted(scope, name, chain)
            }
            _ => (self.push(scope, ExprKind::Call { callee, args: Vec::new(), parens: false }, span), 0),
        }
    }

    /// Arguments of something that may be a function; true when an `end` among them says that it is a variable.
    fn lower_call_args(&mut self, scope: &mut Scope, args: ast::List<ast::ExprId>) -> (Vec<ExprId>, bool) {
        if !scope.ends.is_empty() {
            return (self.lower_args(scope, args), false);
        }
        scope.ends.push(EndScope::Unknown(false));
        let args = self.lower_args(scope, args);
        (args, scope.ends.pop() == Some(EndScope::Unknown(true)))
    }

    fn lower_dotted(&mut self, scope: &mut Scope, first: Symbol, chain: &[ast::ExprId]) -> (ExprId, usize) {
        let mut names = vec![first];
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
    fn wide_integer(&self, _: &Scope, callee: &Callee, args: ast::List<ast::ExprId>) -> Option<ExprKind> {
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
            IntClass::Int64 => digits.clamp(i64::MIN as i128, i64::MAX as i128) as i64 as u64,
            _ => digits.clamp(0, u64::MAX as i128) as u64,
        };
        Some(ExprKind::Integer { class, bits })
    }

    fn lower_anonymous(
        &mut self,
        scope: &mut Scope,
        params: ast::List<ast::Param>,
        body: ast::ExprId,
        span: Span,
    ) -> ExprId {
        let mut function = blank("".into(), FunctionKind::Anonymous);
        function.parent = Some(scope.id);
        function.visible_nested = self.unit.functions[scope.id].visible_nested.clone();
        function.imports = self.unit.functions[scope.id].imports.clone();
        function.span = span;
        function.text = self.source.slice(span).into();
        let id: FuncId = self.unit.functions.push(function);
        let mut inner = Scope::new(id);
        inner.depth = scope.depth;
        let around = std::mem::replace(scope, Scope::new(id));
        inner.around = Some(Box::new(around));
        let varargin = self.interner.intern("varargin");
        let params = self.tree[params].to_vec();
        let count = params.len();
        for (k, param) in params.into_iter().enumerate() {
            let local = param.name.map(|name| self.add_local(&mut inner, name, Origin::Param));
            if k + 1 == count && param.name == Some(varargin) {
                self.function(id).varargin = local;
            } else {
                self.function(id).params.push(local);
            }
        }
        let expr = self.lower_expr(&mut inner, body);
        let stmt = StmtKind::Expr { expr, ans: None, printed: false };
        let span_of_body = self.tree[body].span;
        self.function(id).body.push(Stmt { kind: stmt, span: span_of_body });
        if let Some(around) = inner.around.take() {
            *scope = *around;
        }
        self.push(scope, ExprKind::Closure(id), span)
    }
}
