//! The instructions: the one place that names their operands and effects.

use super::operand::{
    Args, Const, Def, Feedback, Imm, Operand, OperandVisitor, Outs, Place, Remap, Target, Use,
};

/// `mode` of an instruction that may yield a comma-separated list: exactly one value, or an error.
pub const ONE: Imm = Imm(0);
/// As [`ONE`], and the value is only looked at by the next instruction: it is not marked shared.
pub const BORROW: Imm = Imm(1);
/// Any number of values: one value as itself, others as an internal list.
pub const LIST: Imm = Imm(2);

/// Flag of a conditional jump: the truth of an `if` or `while`; arrays hold when all elements do.
pub const CONDITION: u32 = 0;
/// The truth of an operand of `&&` or `||`: a scalar, or an error.
pub const OPERAND: u32 = 1;
/// The truth of a scalar; what isn't one doesn't jump.
pub const SCALAR_ONLY: u32 = 2;

/// `kill` bit of an operator: the first operand isn't read again, and its buffer may be reused.
pub const KILL_A: u32 = 1;
/// `kill` bit of an operator: the second operand isn't read again, and its buffer may be reused.
pub const KILL_B: u32 = 2;

/// Calls `$each!` with the list of all instructions.
#[macro_export]
macro_rules! for_each_op { ($each:ident) => { $each! {
    /// `dst = constants[k]`, shared.
    load_const = LoadConst { dst: Def, k: Const }, [];
    /// `dst = src`; both own the value afterwards.
    copy = Copy { dst: Def, src: Use }, [throws];
    /// `dst = src`; `src` owns nothing afterwards. A borrowed parameter is shared instead.
    take = Take { dst: Def, src: Place }, [throws];
    /// `dst = src`, for the time of the next instruction only: nothing is marked.
    borrow = Borrow { dst: Def, src: Use }, [throws];
    /// `dst` holds no value.
    clear = Clear { dst: Def }, [];
    /// `dst = src` if `src` has a value, else the result of calling the function of that name.
    resolve = Resolve { dst: Def, src: Use }, [throws, calls];

    /// `dst = a + b`; two double scalars stay in the loop.
    add = Add { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a - b`.
    sub = Sub { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a .* b`.
    times = Times { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a * b`.
    mtimes = Mtimes { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a ./ b`.
    rdivide = Rdivide { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a / b`.
    mrdivide = Mrdivide { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a .\ b`.
    ldivide = Ldivide { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a \ b`.
    mldivide = Mldivide { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a .^ b`.
    power = Power { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a ^ b`.
    mpower = Mpower { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a == b`.
    eq = Eq { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a ~= b`.
    ne = Ne { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a < b`.
    lt = Lt { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a <= b`.
    le = Le { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a > b`.
    gt = Gt { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a >= b`.
    ge = Ge { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a & b`.
    and = And { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a | b`.
    or = Or { dst: Def, a: Use, b: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = -a`.
    neg = Neg { dst: Def, a: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = +a`.
    plus = Plus { dst: Def, a: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = ~a`.
    not = Not { dst: Def, a: Use, site: Feedback, kill: Imm }, [throws];
    /// `dst = a'`.
    ctranspose = Ctranspose { dst: Def, a: Use, kill: Imm }, [throws];
    /// `dst = a.'`.
    transpose = Transpose { dst: Def, a: Use, kill: Imm }, [throws];
    /// `dst` = truth of `a` as an operand of `&&` or `||`.
    truth = Truth { dst: Def, a: Use }, [throws];
    /// `dst = start : stop`.
    range = Range { dst: Def, start: Use, stop: Use }, [throws];
    /// `dst = start : step : stop`.
    range_step = RangeStep { dst: Def, start: Use, step: Use, stop: Use }, [throws];

    /// Continues at `target`.
    jump = Jump { target: Target }, [branches, ends];
    /// Continues at an earlier `target`: the end of a loop's round. A safepoint.
    repeat = Repeat { target: Target }, [throws, branches, ends];
    /// Continues at `target` if `cond` is true in the sense of the `operand` flag.
    jump_if = JumpIf { cond: Use, target: Target, operand: Imm }, [throws, branches];
    /// Continues at `target` unless `cond` is true in the sense of the `operand` flag.
    jump_unless = JumpUnless { cond: Use, target: Target, operand: Imm }, [throws, branches];
    /// Continues at `target` unless `a < b` holds in the sense of the `operand` flag.
    jump_unless_lt = JumpUnlessLt { a: Use, b: Use, target: Target, operand: Imm }, [throws, branches];
    /// Continues at `target` unless `a <= b` holds.
    jump_unless_le = JumpUnlessLe { a: Use, b: Use, target: Target, operand: Imm }, [throws, branches];
    /// Continues at `target` unless `a > b` holds.
    jump_unless_gt = JumpUnlessGt { a: Use, b: Use, target: Target, operand: Imm }, [throws, branches];
    /// Continues at `target` unless `a >= b` holds.
    jump_unless_ge = JumpUnlessGe { a: Use, b: Use, target: Target, operand: Imm }, [throws, branches];
    /// Continues at `target` unless `a == b` holds.
    jump_unless_eq = JumpUnlessEq { a: Use, b: Use, target: Target, operand: Imm }, [throws, branches];
    /// Continues at `target` unless `a ~= b` holds.
    jump_unless_ne = JumpUnlessNe { a: Use, b: Use, target: Target, operand: Imm }, [throws, branches];
    /// Continues at `target` if `src` holds no value.
    jump_undefined = JumpUndefined { src: Use, target: Target }, [branches];
    /// Continues at `target` unless the switch value `subject` matches `case`.
    jump_unless_case = JumpUnlessCase { subject: Use, case: Use, target: Target }, [throws, branches];
    /// `dst = base(start:stop)` and on at `target`, where `base` is a real matrix or vector that has these elements; goes
    /// on behind it, with `dst` as it was, where it isn't.
    index_span = IndexSpan { dst: Place, base: Use, start: Use, stop: Use, target: Target }, [branches];
    /// `dst` gets the number, from 1, of the first case of `cases[table]` that `subject` matches, or 0. Raises an
    /// error unless `subject` can be the value of a switch.
    find_case = FindCase { dst: Def, subject: Use, table: Const }, [throws];
    /// Raises an error unless `subject` can be the value of a switch.
    check_switch = CheckSwitch { subject: Use }, [throws];

    /// Starts a loop over `start : step : stop`. `state` gets (round, rounds, start, step, last), without `last` where all
    /// of them are integers; `var` gets the first element.
    /// Without elements `var` gets the empty row and the loop ends at `exit`.
    for_range = ForRange { state: Outs, start: Use, step: Use, stop: Use, var: Def, exit: Target }, [throws, branches];
    /// The next round of a loop over a range: writes `var` and continues at `body`, or falls through. A safepoint.
    for_range_next = ForRangeNext { state: Place, var: Def, body: Target }, [throws, branches];
    /// Starts a loop over the columns of `src`. `state` gets (round, rounds, src).
    for_columns = ForColumns { state: Outs, src: Use, var: Def, exit: Target }, [throws, branches];
    /// The next round of a loop over columns. A safepoint.
    for_columns_next = ForColumnsNext { state: Place, var: Def, body: Target }, [throws, branches];

    /// `dst = base(i)`: an element, or a call of the handle `base`. `kill` speaks of `i` as of a second operand.
    index1 = Index1 { dst: Def, base: Use, i: Use, site: Feedback, kill: Imm }, [throws, calls];
    /// `dst = base(i, j)`.
    index2 = Index2 { dst: Def, base: Use, i: Use, j: Use, site: Feedback }, [throws, calls];
    /// `dst = base(i).name`: a field of one element of a struct array.
    index_field = IndexField { dst: Def, base: Use, i: Use, name: Const, mode: Imm }, [throws, calls];
    /// `outs = base(args…)`; arguments may be lists when `spread` is 1.
    index = Index { outs: Outs, base: Use, args: Args, spread: Imm }, [throws, calls];
    /// `dst = base{args…}`.
    brace = Brace { dst: Def, base: Use, args: Args, mode: Imm, spread: Imm }, [throws];
    /// `dst = base{i}` with one subscript.
    brace1 = Brace1 { dst: Def, base: Use, i: Use, mode: Imm }, [throws];
    /// `dst = base.name`.
    field = Field { dst: Def, base: Use, name: Const, site: Feedback, mode: Imm }, [throws, calls];
    /// `dst = base.(name)`.
    dynamic_field = DynamicField { dst: Def, base: Use, name: Use, mode: Imm }, [throws, calls];
    /// `dst` = what `end` means as subscript `position` (0-based) of `count` in `base`.
    end_of = EndOf { dst: Def, base: Use, position: Imm, count: Imm }, [throws];
    /// Gives the values of a list (or one value) to `outs`; too few are an error.
    unpack = Unpack { outs: Outs, list: Use }, [throws];

    /// `base(i) = src`. `kill` speaks of `i` and `src` as of operands.
    store1 = Store1 { base: Place, i: Use, src: Use, site: Feedback, kill: Imm }, [throws];
    /// `base(i, j) = src`.
    store2 = Store2 { base: Place, i: Use, j: Use, src: Use, site: Feedback }, [throws];
    /// `base = [base, elements…]`, in place where the target is an owned row of the elements' class.
    append = Append { base: Place, elements: Args, spread: Imm }, [throws];
    /// `base.name = src`.
    store_field = StoreField { base: Place, name: Const, src: Use, site: Feedback }, [throws];
    /// `base{i} = src`.
    store_brace1 = StoreBrace1 { base: Place, i: Use, src: Use }, [throws];
    /// `base(i).name = src`.
    store_index_field = StoreIndexField { base: Place, i: Use, name: Const, src: Use, site: Feedback }, [throws];
    /// Writes `src` through the steps of `paths[path]`, whose arguments lie in `args`.
    store = Store { base: Place, path: Const, args: Args, src: Use }, [throws];
    /// Deletes the elements that `paths[path]` selects.
    delete = Delete { base: Place, path: Const, args: Args }, [throws];
    /// `dst` = number of places that `paths[path]` names, after making them.
    count_places = CountPlaces { dst: Def, base: Place, path: Const, args: Args }, [throws];
    /// Writes the values of a list, from `from` on, into the places that `paths[path]` names; `from` moves on.
    store_places = StorePlaces { base: Place, path: Const, args: Args, list: Use, from: Place }, [throws];
    /// `dst` = what `paths[path]` reads now, or `[]` where nothing is there yet: what `end` in a target means.
    peek = Peek { dst: Def, base: Use, path: Const, args: Args }, [throws];

    /// `dst` = the matrix of `elements` by the row lengths `rows[rows]`.
    matrix = Matrix { dst: Def, rows: Const, elements: Args, spread: Imm }, [throws];
    /// `dst` = the cell array of `elements` by the row lengths `rows[rows]`.
    cell = Cell { dst: Def, rows: Const, elements: Args, spread: Imm }, [throws];
    /// `dst` = handle of the anonymous function `functions[func]` over copies of the captured values.
    closure = Closure { dst: Def, func: Const, captures: Args }, [];
    /// `dst` = handle of the function named by `constants[name]`.
    handle = Handle { dst: Def, name: Const }, [throws];
    /// `dst` = handle of `functions[func]` of this file; a nested function takes the environment `env` along.
    function_handle = FunctionHandle { dst: Def, func: Const, env: Use }, [];

    /// `outs = callee(args…)` by the call site `calls[call]`.
    call = Call { outs: Outs, call: Const, args: Args, site: Feedback }, [throws, calls];
    /// As `call`, with as many results as `count` says, as a list.
    call_counted = CallCounted { dst: Def, call: Const, args: Args, count: Use, site: Feedback }, [throws, calls];
    /// `list = base(args…)` with as many results as `count` says.
    index_counted = IndexCounted { dst: Def, base: Use, args: Args, count: Use, spread: Imm }, [throws, calls];
    /// `outs` = the dotted name `calls[call]`: a package function, or a call and fields.
    call_dotted = CallDotted { outs: Outs, call: Const, args: Args, parens: Imm }, [throws, calls];
    /// `dst` = the variable that the workspace knows by the name `constants[name]`.
    dynamic_variable = DynamicVariable { dst: Def, name: Const }, [throws];
    /// Leaves the function; its outputs are results.
    ret = Ret { }, [throws, ends];
    /// Leaves an anonymous function with the values of `src` as results: one, or a list.
    ret_value = RetValue { src: Use }, [throws, ends];
    /// Leaves an anonymous function whose body is the call `calls[call]`, which takes over the wanted results.
    tail_call = TailCall { call: Const, args: Args, dst: Def, site: Feedback }, [throws, calls];
    /// As `tail_call` for an index into, or call of, a value.
    tail_index = TailIndex { base: Use, args: Args, dst: Def, spread: Imm }, [throws, calls];

    /// `dst` = number of inputs of the running function.
    nargin = Nargin { dst: Def }, [];
    /// `dst` = number of wanted outputs of the running function.
    nargout = Nargout { dst: Def }, [];
    /// Shows `src` under the name `constants[name]`.
    display = Display { src: Use, name: Const }, [throws, calls];
    /// Sets `ans` (and shows it when `shown` is 1) to each value of `src`: one, a list, or none.
    set_ans = SetAns { ans: Place, src: Use, shown: Imm }, [throws, calls];
    /// `dst` = the variable cell of the global named by `constants[name]`; one with a value keeps it.
    bind_global = BindGlobal { dst: Def, name: Const }, [];
    /// `dst` = the variable cell of this function's persistent variable number `index`.
    bind_persistent = BindPersistent { dst: Def, index: Imm }, [];
    /// `dst` = a new variable cell with the value of `src` (which may be none).
    make_cell = MakeCell { dst: Def, src: Use }, [];
    /// `dst` = the value in the variable cell, for the time of the next instruction.
    load_cell = LoadCell { dst: Def, cell: Use }, [throws];
    /// Sets the value in the variable cell; `src` owns nothing afterwards.
    store_cell = StoreCell { cell: Use, src: Use }, [];
    /// `dst` = variable cell number `index` of the environment.
    env_cell = EnvCell { dst: Def, env: Use, index: Imm }, [];
    /// `dst` = a new environment around `outer` with these variable cells.
    make_env = MakeEnv { dst: Def, outer: Use, cells: Args }, [];
    /// `dst` = the environment around `env`.
    outer_env = OuterEnv { dst: Def, env: Use }, [];
    /// `dst` = the caught error.
    catch = Catch { dst: Def }, [];
    /// Raises the error that `catch` put into `src` again.
    rethrow = Rethrow { src: Use }, [throws, ends];
    /// Raises the error `constants[text]` of a construct that can't be run.
    unsupported = Unsupported { text: Const }, [throws];
    /// Checks and converts an argument by the declaration `arguments[decl]`.
    check_argument = CheckArgument { value: Place, decl: Const }, [throws, calls];
    /// Collects the name-value arguments declared by `arguments[decl]` into the struct `dst`.
    name_values = NameValues { dst: Place, decl: Const }, [throws];
} } }

macro_rules! define_ops {
    ($( $(#[doc = $doc:literal])* $method:ident = $name:ident { $($field:ident : $kind:ident),* },
        [$($effect:ident),*]; )*) => {
        /// An instruction, decoded.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Op { $( $(#[doc = $doc])* #[allow(missing_docs, reason = "named by the sentence above")] $name { $($field: $kind),* }, )* }

        /// The instructions' numbers. The high bit of an encoded opcode marks the wide form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Opcode { $( $(#[doc = $doc])* $name, )* }

        /// Mnemonics in the order of the opcodes.
        pub const MNEMONICS: &[&str] = &[$(stringify!($method)),*];
        const OPCODES: &[Opcode] = &[$(Opcode::$name),*];

        /// One method for each instruction: a new one doesn't compile until every visitor knows it.
        pub trait OpVisitor {
            /// What a method gives.
            type Out;
            $( $(#[doc = $doc])* fn $method(&mut self, $($field: $kind),*) -> Self::Out; )*
        }

        impl Op {
            /// The instruction's number.
            pub fn opcode(&self) -> Opcode {
                match self { $( Op::$name { .. } => Opcode::$name, )* }
            }

            /// True when every operand fits the narrow form.
            pub fn fits_narrow(&self) -> bool {
                match *self { $( Op::$name { $($field),* } => true $(&& $field.fits_narrow())*, )* }
            }

            /// Appends the encoding, padded to a whole number of words.
            pub fn encode(&self, out: &mut Vec<u8>) {
                let wide = !self.fits_narrow();
                out.push(self.opcode() as u8 | if wide { WIDE_BIT } else { 0 });
                match *self { $( Op::$name { $($field),* } => { $($field.encode(wide, out);)* } )* }
                out.resize(out.len().next_multiple_of(4), 0);
            }

            /// Bytes of the encoding.
            pub fn size(&self) -> usize {
                let wide = !self.fits_narrow();
                let operands = match self { $( Op::$name { .. } => {
                    if wide { 0 $(+ <$kind as Operand>::WIDE)* } else { 0 $(+ <$kind as Operand>::NARROW)* }
                } )* };
                (1 + operands).next_multiple_of(4)
            }

            /// Reads the instruction at the start of `code`; `None` for an unknown opcode or too few bytes.
            pub fn decode(code: &[u8]) -> Option<(Op, usize)> {
                let &first = code.first()?;
                let wide = first & WIDE_BIT != 0;
                let opcode = *OPCODES.get((first & !WIDE_BIT) as usize)?;
                match opcode { $( Opcode::$name => {
                    let mut _at = 1usize;
                    $(
                        let size = if wide { <$kind as Operand>::WIDE } else { <$kind as Operand>::NARROW };
                        let bytes = code.get(_at.._at + size)?;
                        let $field = if wide { <$kind>::decode::<true>(bytes) } else {
                            <$kind>::decode::<false>(bytes) };
                        _at += size;
                    )*
                    Some((Op::$name { $($field),* }, _at.next_multiple_of(4)))
                } )* }
            }

            /// Shows the operands to a visitor, in order.
            pub fn operands(&self, visitor: &mut dyn OperandVisitor) {
                match *self { $( Op::$name { $($field),* } => { let _ = &visitor; $($field.visit(visitor);)* } )* }
            }

            /// Puts in the final registers and code positions.
            pub fn remap(&mut self, remap: &Remap<'_>) {
                match self { $( Op::$name { $($field),* } => { let _ = remap; $($field.remap(remap);)* } )* }
            }

            /// Names of the operands, in order.
            pub fn field_names(&self) -> &'static [&'static str] {
                match self { $( Op::$name { .. } => &[$(stringify!($field)),*], )* }
            }

            /// Effects: `throws`, `branches`, `ends` (never falls through), `calls`.
            pub fn effects(&self) -> &'static [&'static str] {
                match self { $( Op::$name { .. } => &[$(stringify!($effect)),*], )* }
            }
        }
    };
}
for_each_op!(define_ops);

/// Marks the wide form in an encoded opcode.
pub const WIDE_BIT: u8 = 0x80;

const _: () = assert!(MNEMONICS.len() <= 128, "opcodes leave the high bit free");
