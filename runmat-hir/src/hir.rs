//! The resolved tree.
//!
//! Every name is either a variable of its function ([`ExprKind::Local`]) or something that is found when it runs
//! ([`ExprKind::Call`], [`ExprKind::Dotted`]). Index chains are flat: a base and its steps. `end` stands only inside
//! the arguments of a step; it means the size of what the step indexes.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use runmat_lexer::{Interner, Span, Symbol};
use runmat_parser::ast::{BinaryOp, IntClass, PostfixOp, ShortCircuitOp, UnaryOp};

use crate::functions::Functions;
use crate::ids::{ExprId, FuncId, Id, IndexVec, LocalId};

/// One file or text, of which functions are lowered when they are first needed.
#[derive(Debug, Default)]
pub struct Unit {
    /// The name of the file's main function or script.
    pub name: Rc<str>,
    /// All functions, nested and anonymous ones too. A function comes before those defined in it, and is lowered
    /// together with them.
    pub functions: Functions,
    /// What runs: the statements of a script, the main function of a function file; none in a class file.
    pub entry: Option<FuncId>,
    /// The functions that all code of the file sees, in order. Their ids are the first ones.
    pub file_functions: Vec<Symbol>,
    /// The same by name; of several with one name the first counts.
    pub by_name: FxHashMap<Symbol, FuncId>,
}

impl Unit {
    /// The statements of a script, then the functions of the file.
    pub fn own_functions(&self) -> impl Iterator<Item = FuncId> + use<> {
        let count = self.file_functions.len();
        let script = self.entry.filter(|id| id.index() == count);
        script.into_iter().chain((0..count).map(FuncId::from_index))
    }

    /// The name of a function, which needn't be lowered for it; empty for anonymous ones.
    pub fn function_name(&self, id: FuncId, interner: &Interner) -> Rc<str> {
        match (self.functions.get(id), self.file_functions.get(id.index())) {
            (Some(function), _) => function.name.clone(),
            (None, Some(_)) if self.entry == Some(id) => self.name.clone(),
            (None, symbol) => symbol.map_or("", |&symbol| interner.resolve(symbol)).into(),
        }
    }
}

/// How a function comes to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunctionKind {
    /// Statements of a script or of an `eval` text: variables live in the caller's workspace.
    Script,
    /// A function of a file.
    Named,
    /// A function inside another, sharing its variables.
    Nested,
    /// `@(…) …`.
    Anonymous,
}

/// A function.
#[derive(Debug)]
pub struct Function {
    /// Its name; empty for anonymous functions.
    pub name: Rc<str>,
    /// Its kind.
    pub kind: FunctionKind,
    /// The function that it is defined in.
    pub parent: Option<FuncId>,
    /// The functions nested directly in it, by name. It sees those of its parents, too.
    pub visible_nested: Vec<(Symbol, FuncId)>,
    /// Parameters without `varargin`; none for `~`.
    pub params: Vec<Option<LocalId>>,
    /// The `varargin` variable.
    pub varargin: Option<LocalId>,
    /// Outputs without `varargout`.
    pub outputs: Vec<LocalId>,
    /// The `varargout` variable.
    pub varargout: Option<LocalId>,
    /// Its variables.
    pub locals: IndexVec<LocalId, Local>,
    /// Variables that it takes from the function around it, in the order of a handle's captures.
    pub captures: Vec<Capture>,
    /// The argument declarations, in order.
    pub arguments: Vec<ArgumentsBlock>,
    /// Its expressions.
    pub exprs: IndexVec<ExprId, Expr>,
    /// Its statements. An anonymous function has one, an expression.
    pub body: Block,
    /// The text that `func2str` gives for an anonymous function.
    pub text: Rc<str>,
    /// Names imported by `import`: the path, and whether it ends in `.*`.
    pub imports: Vec<(Rc<str>, bool)>,
    /// Code may reach its variables by name (`eval`, `who`, `clear`, scripts): no variable dies early.
    pub observed: bool,
    /// The whole function.
    pub span: Span,
    /// Its first comment block.
    pub doc: Option<Span>,
}

impl Function {
    /// A function without contents.
    pub fn named(name: Rc<str>, kind: FunctionKind) -> Self {
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
}

/// A variable of a function.
#[derive(Clone, Debug)]
pub struct Local {
    /// Its name; the empty one for a variable that lowering made for itself.
    pub name: Symbol,
    /// Where it lives.
    pub storage: Storage,
    /// How it comes into the function.
    pub origin: Origin,
}

/// Where a variable lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// In a register of the frame.
    Register,
    /// In a heap cell whose reference is in the register: captured by a nested function, global or persistent.
    Cell,
}

/// How a variable comes into the function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A parameter.
    Param,
    /// Assigned in the body (outputs too).
    Assigned,
    /// From the function around it.
    Captured,
    /// Declared `global`.
    Global,
    /// Declared `persistent`.
    Persistent,
}

/// A variable taken from the function around.
#[derive(Clone, Copy, Debug)]
pub struct Capture {
    /// The variable here.
    pub local: LocalId,
    /// Where its value (or cell) comes from when the function is made.
    pub source: CaptureSource,
}

/// The source of a captured variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureSource {
    /// A variable of the parent.
    Outer(LocalId),
    /// A variable of that name in the workspace, if there is one: the parent is a script.
    Dynamic(Symbol),
}

/// `arguments … end`, lowered.
#[derive(Clone, Debug)]
pub struct ArgumentsBlock {
    /// Inputs or outputs.
    pub output: bool,
    /// Repeating group.
    pub repeating: bool,
    /// The lines.
    pub declarations: Vec<ArgumentDecl>,
}

/// A line of an `arguments` block.
#[derive(Clone, Debug)]
pub struct ArgumentDecl {
    /// The variable.
    pub local: Option<LocalId>,
    /// The name-value field behind the dot.
    pub field: Option<Symbol>,
    /// The size; none for `:`.
    pub dims: Option<Vec<Option<u64>>>,
    /// The class.
    pub class: Option<Rc<str>>,
    /// Validator calls; the value is their first argument.
    pub validators: Vec<ExprId>,
    /// The default.
    pub default: Option<ExprId>,
    /// The line.
    pub span: Span,
}

/// Statements in a row.
pub type Block = Vec<Stmt>;

/// A statement.
#[derive(Clone, Debug)]
pub struct Stmt {
    /// What it is.
    pub kind: StmtKind,
    /// Where it stands.
    pub span: Span,
}

/// A place that is assigned to.
#[derive(Clone, Debug)]
pub struct Place {
    /// The variable; none for `~`.
    pub local: Option<LocalId>,
    /// The steps to the part that is assigned.
    pub steps: Vec<Step>,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of statement.
#[derive(Clone, Debug)]
pub enum StmtKind {
    /// An expression; its value goes to `ans` unless it is a plain variable.
    Expr {
        /// The expression.
        expr: ExprId,
        /// `ans`; none for a plain variable.
        ans: Option<LocalId>,
        /// Shown.
        printed: bool,
    },
    /// `place = value`.
    Assign {
        /// To what.
        place: Place,
        /// The value.
        value: ExprId,
        /// Shown.
        printed: bool,
    },
    /// `[a, ~, b(2)] = value`.
    MultiAssign {
        /// To what.
        places: Vec<Place>,
        /// The value: a call, or a list.
        value: ExprId,
        /// Shown.
        printed: bool,
    },
    /// `x(i) = []`: deletion of elements; the last step is in parentheses.
    Delete {
        /// From what.
        place: Place,
        /// Shown.
        printed: bool,
    },
    /// `if` and its arms.
    If {
        /// Conditions and bodies.
        arms: Vec<(ExprId, Block)>,
        /// The body of `else`.
        otherwise: Block,
    },
    /// `while`.
    While {
        /// Computed before each round.
        cond: ExprId,
        /// The body.
        body: Block,
    },
    /// `do … until`.
    DoUntil {
        /// The body.
        body: Block,
        /// Computed after each round.
        cond: ExprId,
    },
    /// `for`.
    For {
        /// The loop variable.
        place: Place,
        /// What it runs over.
        range: ExprId,
        /// The body.
        body: Block,
    },
    /// `switch`.
    Switch {
        /// Compared with each case.
        subject: ExprId,
        /// Values and bodies.
        cases: Vec<(ExprId, Block)>,
        /// The body of `otherwise`.
        otherwise: Block,
    },
    /// `try`.
    Try {
        /// The guarded body.
        body: Block,
        /// The variable of `catch`.
        error: Option<LocalId>,
        /// The body of `catch`.
        handler: Block,
    },
    /// `unwind_protect`.
    UnwindProtect {
        /// The guarded body.
        body: Block,
        /// Runs in every case.
        cleanup: Block,
    },
    /// `break`.
    Break,
    /// `continue`.
    Continue,
    /// `return`.
    Return,
    /// `global`: binds the variable to the session's.
    Global {
        /// The variable.
        local: LocalId,
        /// Its first value.
        init: Option<ExprId>,
    },
    /// `persistent`: binds the variable to the function's.
    Persistent {
        /// The variable.
        local: LocalId,
        /// Its first value.
        init: Option<ExprId>,
    },
    /// `!command`.
    Shell(Rc<str>),
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it stands.
    pub span: Span,
}

/// One step of an index chain.
#[derive(Clone, Debug)]
pub struct Step {
    /// What it does.
    pub kind: StepKind,
    /// From the chain's start to this step's end.
    pub span: Span,
}

/// The kinds of step.
#[derive(Clone, Debug)]
pub enum StepKind {
    /// `(…)`.
    Paren(Vec<ExprId>),
    /// `{…}`.
    Brace(Vec<ExprId>),
    /// `.name`.
    Field(Symbol),
    /// `.(expr)`.
    Dynamic(ExprId),
}

/// The kinds of expression.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// A double.
    Number(f64),
    /// An imaginary double.
    Imaginary(f64),
    /// An integer literal (also from `int64(…)` with more digits than a double holds).
    Integer {
        /// Its class.
        class: IntClass,
        /// Its bits, sign-extended.
        bits: u64,
    },
    /// A char row.
    Char(Rc<str>),
    /// A string scalar.
    String(Rc<str>),
    /// `:` as an index.
    Colon,
    /// The size of what the surrounding step indexes.
    End,
    /// A variable.
    Local {
        /// Which.
        local: LocalId,
        /// Not read again before it is overwritten or dies: its value may be moved out.
        last_use: bool,
    },
    /// A variable that only the workspace knows by name (made by `eval`, `load` or a script).
    DynamicVariable(Symbol),
    /// A call of a named function (or an index into a variable that only the workspace knows).
    Call {
        /// What is called.
        callee: Callee,
        /// The arguments.
        args: Vec<ExprId>,
        /// Written with parentheses.
        parens: bool,
    },
    /// `a.b.c` where `a` is no known variable: a package function or a call of `a`, then fields.
    Dotted {
        /// The parts.
        names: Vec<Symbol>,
        /// The arguments behind the last part.
        args: Option<Vec<ExprId>>,
    },
    /// An index chain.
    Index {
        /// What is indexed.
        base: ExprId,
        /// The steps, at least one.
        steps: Vec<Step>,
    },
    /// An operator with one operand.
    Unary {
        /// Which.
        op: UnaryOp,
        /// Of what.
        operand: ExprId,
    },
    /// A transpose.
    Postfix {
        /// Which.
        op: PostfixOp,
        /// Of what.
        operand: ExprId,
    },
    /// An operator with two operands.
    Binary {
        /// Which.
        op: BinaryOp,
        /// Left.
        left: ExprId,
        /// Right.
        right: ExprId,
    },
    /// `&&`, `||`.
    ShortCircuit {
        /// Which.
        op: ShortCircuitOp,
        /// Left.
        left: ExprId,
        /// Right.
        right: ExprId,
    },
    /// A range.
    Range {
        /// First.
        start: ExprId,
        /// Distance.
        step: Option<ExprId>,
        /// Bound.
        stop: ExprId,
    },
    /// `[…]` by rows.
    Matrix(Vec<Vec<ExprId>>),
    /// `{…}` by rows.
    Cell(Vec<Vec<ExprId>>),
    /// An anonymous function: its captures say what it takes along.
    Closure(FuncId),
    /// `@name`.
    Handle(Callee),
    /// `target = value` as an expression (Octave's dialect).
    Assign {
        /// To what.
        place: Box<Place>,
        /// The value.
        value: ExprId,
    },
    /// Something of a class definition or a metaclass query: raises an error that says so.
    Unsupported(&'static str),
}

/// What a call by name means, as far as it is known from the source alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Callee {
    /// A function of this file, or a nested function in sight.
    Function(FuncId),
    /// A name (dotted after `@` or by `import`), found at run time: private, class, path, builtin.
    Name(Rc<str>),
}
