//! Functions: variables, captures, nested functions, argument blocks.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use runmat_lexer::{Span, Symbol};
use runmat_parser::ast::{self, Direction, ExprKind as AstExpr, FunctionId, Member, StmtKind as AstStmt};

use super::Lowerer;
use super::expr::EndScope;
use super::scope::Assigned;
use crate::hir::{
    ArgumentDecl, ArgumentsBlock, Capture, CaptureSource, Function, FunctionKind, Local, Origin, Storage,
};
use crate::ids::{FuncId, IndexVec, LocalId};

/// A function without contents.
pub(crate) fn blank(name: Rc<str>, kind: FunctionKind) -> Function {
    Function {
        name,
        kind,
        parent: None,
        visible_nested: Vec::new(),
        params: Vec::new(),
        varargin: None,
        outputs: Vec::new(),
        varargout: None,
        locals: IndexVec::new(),
        captures: Vec::new(),
        arguments: Vec::new(),
        exprs: IndexVec::new(),
        body: Vec::new(),
        text: "".into(),
        imports: Vec::new(),
        observed: kind == FunctionKind::Script,
        span: Span::default(),
        doc: None,
    }
}

/// The function that is being lowered, with what is known of its names.
pub(crate) struct Scope {
    pub(crate) id: FuncId,
    pub(crate) names: FxHashMap<Symbol, LocalId>,
    pub(crate) ends: Vec<EndScope>,
    pub(crate) depth: usize,
    pub(crate) loops: usize,
    /// The scope around an anonymous function, whose variables it captures.
    pub(crate) around: Option<Box<Scope>>,
}

impl Scope {
    pub(crate) fn new(id: FuncId) -> Self {
        Scope { id, names: FxHashMap::default(), ends: Vec::new(), depth: 0, loops: 0, around: None }
    }
}

impl Lowerer<'_> {
    /// Makes the function's entry so that others can call it; the body follows in `lower_function`.
    pub(crate) fn declare_function(&mut self, ast: FunctionId) -> FuncId {
        let function = &self.tree[ast];
        let parts: Vec<&str> = self.tree[function.name.parts].iter().map(|p| self.interner.resolve(p.symbol)).collect();
        let mut hir = blank(parts.join(".").into(), FunctionKind::Named);
        hir.span = function.span;
        hir.doc = function.doc;
        self.unit.functions.push(hir)
    }

    pub(crate) fn add_local(&mut self, scope: &mut Scope, name: Symbol, origin: Origin) -> LocalId {
        if let Some(&local) = scope.names.get(&name) {
            return local;
        }
        let local = self.function(scope.id).locals.push(Local { name, storage: Storage::Register, origin });
        scope.names.insert(name, local);
        local
    }

    /// The statements of a script.
    pub(crate) fn lower_script(&mut self, id: FuncId) {
        let mut scope = Scope::new(id);
        let mut assigned = Assigned::default();
        assigned.add_block(self.tree, self.tree.body);
        for name in assigned.order {
            self.add_local(&mut scope, name, Origin::Assigned);
        }
        let body = self.lower_block(&mut scope, self.tree.body);
        let length = self.source.text().len() as u32;
        let doc = self.tree.doc;
        let function = self.function(id);
        function.body = body;
        function.span = Span::new(0, length);
        function.doc = doc;
    }

    /// A function with its nested functions. `outer` is the scope around a nested function.
    pub(crate) fn lower_function(&mut self, ast: FunctionId, id: FuncId, outer: Option<&mut Scope>) {
        let function = self.tree[ast];
        let mut scope = Scope::new(id);
        self.declare_params(&mut scope, &function);
        let mut assigned = Assigned::default();
        assigned.add_block(self.tree, function.body);
        let parent = outer.as_ref().map(|outer| outer.id);
        if let Some(outer) = outer {
            self.capture_shared(&mut scope, outer, ast, &assigned);
        }
        for &name in &assigned.order {
            self.add_local(&mut scope, name, Origin::Assigned);
        }
        self.function(id).parent = parent;
        self.declare_nested(&mut scope, &function);
        for block in &self.tree[function.arguments] {
            let block = self.lower_arguments(&mut scope, block);
            self.function(id).arguments.push(block);
        }
        let body = self.lower_block(&mut scope, function.body);
        self.function(id).body = body;
        let nested: Vec<_> = self.tree[function.nested].to_vec();
        for ast in nested {
            let symbol = self.tree[self.tree[ast].name.parts][0].symbol;
            let found = self.unit.functions[id].visible_nested.iter().rev().find(|(name, _)| *name == symbol);
            if let Some(&(_, nested)) = found {
                self.lower_function(ast, nested, Some(&mut scope));
            }
        }
    }

    fn declare_params(&mut self, scope: &mut Scope, function: &ast::Function) {
        let varargin = self.interner.intern("varargin");
        let varargout = self.interner.intern("varargout");
        let inputs = self.tree[function.inputs].to_vec();
        let count = inputs.len();
        for (k, param) in inputs.into_iter().enumerate() {
            let local = param.name.map(|name| self.add_local(scope, name, Origin::Param));
            if k + 1 == count && param.name == Some(varargin) {
                self.function(scope.id).varargin = local;
            } else {
                self.function(scope.id).params.push(local);
            }
        }
        let outputs = self.tree[function.outputs].to_vec();
        let count = outputs.len();
        for (k, output) in outputs.into_iter().enumerate() {
            let Some(name) = output.name else { continue };
            let local = self.add_local(scope, name, Origin::Assigned);
            if k + 1 == count && name == varargout {
                self.function(scope.id).varargout = Some(local);
            } else {
                self.function(scope.id).outputs.push(local);
            }
        }
    }

    /// Makes the functions nested directly in this one callable, and finds the variables that they share with it.
    fn declare_nested(&mut self, scope: &mut Scope, function: &ast::Function) {
        let inherited = match self.unit.functions[scope.id].parent {
            Some(parent) => self.unit.functions[parent].visible_nested.clone(),
            None => Vec::new(),
        };
        self.function(scope.id).visible_nested = inherited;
        let nested: Vec<_> = self.tree[function.nested].to_vec();
        if nested.is_empty() {
            return;
        }
        let used = self.names_used(function);
        for ast in nested {
            let id = self.declare_function(ast);
            self.function(id).kind = FunctionKind::Nested;
            let symbol = self.tree[self.tree[ast].name.parts][0].symbol;
            self.function(scope.id).visible_nested.push((symbol, id));
            // A name that a nested function assigns and this one mentions is this one's variable.
            for name in self.assigned_inside(ast) {
                if used.contains(&name) && !scope.names.contains_key(&name) {
                    self.add_local(scope, name, Origin::Assigned);
                }
            }
        }
        // Nested functions see the same list as their siblings.
        let visible = self.unit.functions[scope.id].visible_nested.clone();
        for (_, id) in &visible {
            if self.unit.functions[*id].parent.is_none() {
                self.function(*id).visible_nested = visible.clone();
            }
        }
    }

    /// Names assigned in a function or deeper, without its own parameters and outputs.
    fn assigned_inside(&self, ast: FunctionId) -> Vec<Symbol> {
        let function = &self.tree[ast];
        let own: Vec<Symbol> =
            self.tree[function.inputs].iter().chain(&self.tree[function.outputs]).filter_map(|p| p.name).collect();
        let mut assigned = Assigned::default();
        assigned.add_block(self.tree, function.body);
        let deeper = self.tree[function.nested].iter().flat_map(|&nested| self.assigned_inside(nested));
        assigned.order.iter().copied().chain(deeper).filter(|name| !own.contains(name)).collect()
    }

    /// Every name that stands in the span of a function outside its nested functions.
    fn names_used(&self, function: &ast::Function) -> rustc_hash::FxHashSet<Symbol> {
        let inner: Vec<Span> = self.tree[function.nested].iter().map(|&n| self.tree[n].span).collect();
        let within = |outer: Span, s: Span| s.start >= outer.start && s.end <= outer.end;
        let visible = |s: Span| within(function.span, s) && !inner.iter().any(|&n| within(n, s));
        self.tree
            .exprs
            .iter()
            .filter(|e| visible(e.span))
            .filter_map(|e| match e.kind {
                AstExpr::Name(name) => Some(name),
                _ => None,
            })
            .collect()
    }

    /// Binds the names that a nested function shares with the functions around it.
    fn capture_shared(&mut self, scope: &mut Scope, outer: &mut Scope, ast: FunctionId, assigned: &Assigned) {
        let function = self.tree[ast];
        let mut wanted: Vec<Symbol> = assigned.order.clone();
        let mut used: Vec<Symbol> = self.names_used(&function).into_iter().collect();
        let deeper: Vec<FunctionId> = self.tree[function.nested].to_vec();
        for nested in deeper {
            used.extend(self.names_used(&self.tree[nested]));
            used.extend(self.assigned_inside(nested));
        }
        used.sort_unstable();
        wanted.extend(used);
        for name in wanted {
            if scope.names.contains_key(&name) {
                continue;
            }
            let Some(&source) = outer.names.get(&name) else { continue };
            self.function(outer.id).locals[source].storage = Storage::Cell;
            let local = self.add_local(scope, name, Origin::Captured);
            let inner = self.function(scope.id);
            inner.locals[local].storage = Storage::Cell;
            inner.captures.push(Capture { local, source: CaptureSource::Outer(source) });
        }
    }

    fn lower_arguments(&mut self, scope: &mut Scope, block: &ast::ArgumentsBlock) -> ArgumentsBlock {
        let declarations = self.tree[block.declarations].to_vec();
        let declarations = declarations.iter().map(|d| self.lower_argument(scope, d)).collect();
        ArgumentsBlock { output: block.direction == Direction::Output, repeating: block.repeating, declarations }
    }

    fn lower_argument(&mut self, scope: &mut Scope, decl: &ast::Declaration) -> ArgumentDecl {
        let local = scope.names.get(&decl.name.symbol).copied();
        let field = match decl.member {
            Member::Field(field) => Some(field.symbol),
            _ => None,
        };
        let dims = decl.dims.map(|dims| self.tree[dims].iter().map(|d| d.size).collect());
        let class = decl.class.map(|path| self.path_text(path));
        let validators = self.tree[decl.validators].to_vec();
        let validators = validators.into_iter().map(|v| self.lower_expr(scope, v)).collect();
        let default = decl.default.map(|d| self.lower_expr(scope, d));
        ArgumentDecl { local, field, dims, class, validators, default, span: decl.span }
    }

    pub(crate) fn path_text(&self, path: ast::Path) -> Rc<str> {
        let parts: Vec<&str> = self.tree[path.parts].iter().map(|p| self.interner.resolve(p.symbol)).collect();
        parts.join(".").into()
    }

    /// Statements of a block; definitions are left out.
    pub(crate) fn lower_block(&mut self, scope: &mut Scope, block: ast::Block) -> crate::hir::Block {
        let stmts = self.tree[block].to_vec();
        let mut out = Vec::with_capacity(stmts.len());
        if scope.depth > super::MAX_DEPTH {
            if let Some(&first) = stmts.first() {
                self.error(self.tree[first].span, "Statements are nested too deeply.");
            }
            return out;
        }
        scope.depth += 1;
        for id in stmts {
            let stmt = self.tree[id];
            if Self::is_definition(&stmt.kind) || matches!(stmt.kind, AstStmt::Error) {
                continue;
            }
            self.lower_stmt(scope, &stmt, &mut out);
        }
        scope.depth -= 1;
        out
    }
}
