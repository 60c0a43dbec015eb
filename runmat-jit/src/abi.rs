//! The boundary between compiled and native code: what compiled code calls, and how it is called itself.
//!
//! Invariants of every function here: the machine is alive and nobody else uses it, since compiled code runs in the
//! machine's own call of [`enter`]; the register belongs to the top frame; a place for results is as large as its type.

#![allow(unsafe_code, reason = "the call boundary; the invariants are stated above")]

use std::rc::Rc;

use runmat_gc::Managed;
use runmat_runtime::array::dense::Array;
use runmat_runtime::array::dims::Dims;
use runmat_runtime::array::form::MatrixForm;
use runmat_runtime::array::stored::{Latin1, Stored};
use runmat_runtime::builtins::builtin::Builtin;
use runmat_runtime::kernels::{Complex, arith, reduce};
use runmat_runtime::ops::arithmetic::{self, Arith};
use runmat_runtime::ops::cases::TextCases;
use runmat_runtime::value::Value;
use runmat_runtime::value::cell::CellArray;
use runmat_runtime::value::class::Class;
use runmat_runtime::value::structure::StructArray;
use runmat_runtime::value::variable::VariableCell;
use runmat_vm::bytecode::operand::Args;
use runmat_vm::tier::Step;
use runmat_vm::vm::Vm;

use crate::translate::Exit;
use crate::types::{Container, Element, Hold, MOST_CAPTURED, Ty};

/// The bits of an object's header that are set when it is shared.
pub(crate) const SHARED_MASK: u64 = runmat_gc::Header::SHARED_MASK;

/// Where the byte of an object's header lies that says so.
pub(crate) const SHARED_OFFSET: usize = runmat_gc::Header::SHARED_OFFSET;

/// An error is pending.
pub(crate) const THROWN: i64 = -1;
/// The instruction hasn't run: compiled code must leave for it.
pub(crate) const REFUSED: i64 = -2;
/// Outcomes from here downwards say where the frame goes on after names have changed their meaning.
pub(crate) const CHANGED: i64 = -16;

/// Where the elements of an array are, and its size. The columns are those of the array as a matrix.
#[repr(C)]
pub(crate) struct View {
    pub(crate) data: *mut u8,
    pub(crate) length: usize,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    /// The second dimension, which is less than the columns of arrays with more than two.
    pub(crate) middle: usize,
}

impl View {
    const NOTHING: View = View { data: std::ptr::null_mut(), length: 0, rows: 0, columns: 0, middle: 0 };
}

/// Compiled code: runs the top frame on, and gives the number of the exit it took, and above 32 bits of it
/// what is learnt from that.
pub(crate) type Code = unsafe extern "C" fn(*mut Vm, *mut u64, *const u64, i64) -> i64;

/// Runs compiled code on the top frame.
///
/// # Safety
/// The code must have been made for the top frame's function, and its memory must live until it returns.
pub(crate) unsafe fn enter(code: Code, vm: &mut Vm, prepared: &[u64], depth: usize) -> i64 {
    let frame = vm.registers().cast::<u64>();
    // SAFETY: the caller's promise; the frame's registers are the machine's.
    unsafe { code(vm, frame, prepared.as_ptr(), depth as i64) }
}

/// Puts what compiled code takes from the frame in a row: scalars as it holds them, of arrays their views. False when a
/// register isn't what the code was made for.
pub(crate) fn prepare(vm: &mut Vm, types: &[(u32, Ty)], out: &mut Vec<u64>) -> bool {
    types.iter().all(|&(register, ty)| match ty {
        Ty::Round(variable) => {
            let bounds = types.iter().find(|(register, _)| *register == variable).map(|(_, ty)| *ty);
            counts_to(vm, register, variable, bounds)
        }
        _ => prepare_one(vm, register, ty, out),
    })
}

/// True for a loop over integers, whose state begins at a register, with a variable that is what the state says and stays
/// within bounds to the end.
fn counts_to(vm: &Vm, state: u32, variable: u32, bounds: Option<Ty>) -> bool {
    let number = |register: u32| vm.register(register).as_double();
    let (Some(round), Some(rounds), Some(x)) = (number(state), number(state + 1), number(variable)) else {
        return false;
    };
    let (Some(start), Some(step), Some(Ty::Int(lo, hi))) = (number(state + 2), number(state + 3), bounds)
    else {
        return false;
    };
    let last = start + (rounds - 1.0) * step;
    x == start + round * step && lo as f64 <= start.min(last) && start.max(last) <= hi as f64
}

fn prepare_one(vm: &mut Vm, register: u32, ty: Ty, out: &mut Vec<u64>) -> bool {
    let value = vm.register(register);
    let bits = match ty {
        Ty::Undefined => return value.is_undefined(),
        Ty::Handle(code, captured) => return captured_of(value, code, captured as usize, out),
        Ty::F64 => value.as_double().map(f64::to_bits),
        Ty::Int(lo, hi) => value.as_double().and_then(|x| {
            let k = x as i64;
            let exact = (k as f64).to_bits() == x.to_bits() && lo <= k && k <= hi;
            exact.then_some(k as u64)
        }),
        Ty::Bool => value.as_logical().map(u64::from),
        Ty::Complex => {
            let Some(z) = complex_of(value) else { return false };
            out.extend([z.re.to_bits(), z.im.to_bits()]);
            return true;
        }
        Ty::Pair => {
            let Some((z, kept)) = pair_of(value) else { return false };
            out.extend([z.re.to_bits(), z.im.to_bits(), u64::from(kept)]);
            return true;
        }
        Ty::Small(class) => small(value, class),
        Ty::Wide(class) => wide_of(value).filter(|(known, _)| *known == class).map(|(_, bits)| bits),
        Ty::Tuple(rows, columns) => {
            let Some(items) = items_of(&value, rows.into(), columns.into()) else { return false };
            out.extend(items.iter().map(|x| x.to_bits()));
            return true;
        }
        Ty::Array(_, hold) | Ty::Container(_, hold) => {
            let mut found = View::NOTHING;
            let place = vm.registers().wrapping_add(register as usize);
            let ok = match hold {
                Hold::Write => view_to_write(vm, place, content(ty), &mut found),
                _ => view(vm, place, content(ty), &mut found),
            };
            let parts = [found.data.addr(), found.length, found.rows, found.columns, found.middle];
            out.extend(parts.map(|x| x as u64));
            return ok != 0;
        }
        Ty::Dead | Ty::Any | Ty::Round(_) => return true,
    };
    out.extend(bits);
    bits.is_some()
}

/// An immediate scalar of a class as compiled code holds it.
fn small(value: Value, class: Class) -> Option<u64> {
    if value.bits() >> 32 != Value::immediate_bits(class, 0) >> 32 {
        return None;
    }
    let low = value.bits() as u32;
    Some(match class {
        Class::Int8 => i64::from(low as i8) as u64,
        Class::Int16 => i64::from(low as i16) as u64,
        Class::Int32 => i64::from(low as i32) as u64,
        _ => u64::from(low),
    })
}

/// Notes the exit that a function without a frame takes. The machine looks at them from the last to the first.
pub(crate) extern "C" fn note_exit(vm: *mut Vm, code: i64) -> i64 {
    // SAFETY: see the module's invariants.
    let vm = unsafe { &mut *vm };
    vm.left.push(code as u64);
    1
}

/// Makes values of what an exit has put into the frame as it was held.
pub(crate) fn finish_exit(vm: &mut Vm, exit: &Exit) {
    for &(register, ty) in &exit.raw {
        if let Some(value) = finished(vm.register(register).bits(), ty) {
            vm.set_register(register, value);
        }
    }
    for &(register, ty) in &exit.raw {
        if let Ty::Round(variable) = ty {
            let number = |register: u32| vm.register(register).as_double().unwrap_or(0.0);
            let (x, start, step) = (number(variable), number(register + 2), number(register + 3));
            vm.set_register(register, Value::double((x - start) / step));
        }
    }
    for (field, ty) in &exit.raw_fields {
        let Some((last, outer)) = field.path.split_last() else { continue };
        let inner = |value: Value, position: &u32| {
            value.as_ref::<StructArray>().map_or(Value::EMPTY, |s| s.get(*position as usize, 0))
        };
        let mut holder = outer.iter().fold(vm.register(field.root), inner);
        let structure = holder.struct_mut();
        debug_assert!(structure.is_some(), "a field that is written lies in a struct of one owner");
        if let Some(structure) = structure {
            let slot = structure.slot(*last as usize, 0);
            if let Some(value) = finished(slot.bits(), *ty) {
                *slot = value;
            }
        }
    }
}

/// The value that machine registers held so.
fn finished(bits: u64, ty: Ty) -> Option<Value> {
    Some(match ty {
        Ty::F64 => Value::double(f64::from_bits(bits)),
        Ty::Int(..) => Value::double(bits as i64 as f64),
        Ty::Bool => Value::logical(bits & 1 == 1),
        Ty::Small(Class::Single) => Value::single(f32::from_bits(bits as u32)),
        Ty::Small(Class::Char) => Value::char_unit(bits as u16),
        Ty::Small(class) => Value::small_integer(class, bits as i64),
        Ty::Undefined => Value::UNDEFINED,
        Ty::Dead | Ty::Any | Ty::Handle(..) | Ty::Round(_) => return None,
        Ty::Complex | Ty::Pair | Ty::Wide(_) => return None,
        Ty::Tuple(..) | Ty::Array(..) | Ty::Container(..) => return None,
    })
}

/// Runs one instruction in the interpreter. Gives the code position behind it, or one of the outcomes above.
pub(crate) extern "C" fn step(vm: *mut Vm, pc: i64) -> i64 {
    // SAFETY: see the module's invariants.
    let vm = unsafe { &mut *vm };
    let outcome = match vm.run_instruction(pc as usize) {
        Step::Next(pc) => pc as i64,
        Step::Changed(pc) => CHANGED - pc as i64,
        Step::Throw => THROWN,
        Step::Refused => REFUSED,
    };
    match outcome >= 0 {
        true => vm.collect_if_due(),
        false => vm.outcome = outcome,
    }
    outcome
}

/// As [`step`], for a call with one result of a builtin that has a short form: `first` is the register of the first of
/// `n` arguments.
pub(crate) extern "C" fn call_builtin(
    vm: *mut Vm,
    pc: i64,
    builtin: *const Builtin,
    call: i64,
    args: i64,
    dst: i64,
) -> i64 {
    // SAFETY: see the module's invariants; builtins live forever.
    let (machine, builtin) = unsafe { (&mut *vm, &*builtin) };
    let args = Args { first: (args >> 32) as u32, count: args as u32 };
    if machine.call_quickly(builtin, call as u32, args, dst as u32) {
        machine.collect_if_due();
        return pc;
    }
    step(vm, pc)
}

/// As [`step`], for a call whose function wasn't known when the code was made. When it is now, the code is left, to be
/// made again.
pub(crate) extern "C" fn step_new(vm: *mut Vm, pc: i64, site: i64) -> i64 {
    let outcome = step(vm, pc);
    // SAFETY: see the module's invariants.
    let vm = unsafe { &mut *vm };
    let is_known = vm.callee_at(vm.running(), site as u32).is_some();
    if outcome < 0 || !is_known {
        return outcome;
    }
    vm.stale = true;
    vm.outcome = CHANGED - outcome;
    vm.outcome
}

/// What a view is asked to look at, as a number: one of the elements' numbers, or a container.
pub(crate) fn content(ty: Ty) -> i64 {
    match ty {
        Ty::Array(element, _) => element as i64,
        Ty::Container(Container::Cell, _) => CELL,
        Ty::Container(Container::Variable, _) => VARIABLE,
        Ty::Container(Container::Struct(shape), _) => shape as i64 | 1,
        Ty::Container(Container::Structs(shape), _) => shape as i64,
        _ => CELL - 1,
    }
}

/// The number of cell arrays; addresses of shapes are larger, and even.
const CELL: i64 = 64;
/// The number of variables' cells.
const VARIABLE: i64 = 65;

/// Looks at the array or container in a place. 0 when there is none of such content. Where the value lies that holds the
/// place, when that isn't the frame, is in `out`.
pub(crate) extern "C" fn view(vm: *mut Vm, place: *mut Value, content: i64, out: *mut View) -> i64 {
    // SAFETY: see the module's invariants.
    let (vm, value, out) = unsafe { (&mut *vm, &mut *place, &mut *out) };
    make_object(vm, value, content, out.data.cast());
    match seen(*value, content) {
        Some(view) => {
            *out = view;
            1
        }
        None => 0,
    }
}

/// Makes an object of an empty array that is none: code that has looked at an array relies on there being one. `holder`
/// is where the value lies that holds the place, or null.
fn make_object(vm: &mut Vm, place: &mut Value, content: i64, holder: *const Value) {
    let none = Dims::matrix(0, 0);
    let made = match (Element::ALL.get(content as usize), *place) {
        (Some(Element::F64), Value::EMPTY) => Array::from_slice::<f64>(&[], none).map(|a| vm.rt.alloc(a)),
        (Some(Element::Latin1), Value::EMPTY_CHAR) => {
            Array::from_slice::<Latin1>(&[], none).map(|a| vm.rt.alloc(a))
        }
        (None, Value::EMPTY_CELL) if content == CELL => Some(vm.rt.alloc(CellArray::new(none, Vec::new()))),
        _ => None,
    };
    let Some(made) = made else { return };
    *place = made;
    // SAFETY: compiled code passes where the value lies in whose memory the place is, or null.
    if let Some(raw) = unsafe { holder.as_ref() }.and_then(|holder| holder.as_raw()) {
        vm.rt.heap.barrier(raw);
    }
}

fn seen(mut value: Value, content: i64) -> Option<View> {
    if let Some(element) = Element::ALL.get(content as usize) {
        let array = value.as_ref::<Array>()?;
        let data = data_of(array, *element)?;
        return Some(describe(array, data.cast_mut()));
    }
    if content == VARIABLE {
        let variable = value.as_ref::<VariableCell>()?;
        return Some(View { data: variable.value.as_ptr().cast(), length: 1, ..View::NOTHING });
    }
    let unshared = !value.is_shared();
    let (items, dims, stride) = match content {
        CELL => {
            let cell = value.as_ref::<CellArray>()?;
            (cell.items.as_ptr(), &cell.dims, cell.dims.rows())
        }
        shape => {
            let structs = value.as_ref::<StructArray>()?;
            let one = shape & 1 == 1;
            if Rc::as_ptr(structs.shape()).addr() as i64 != shape & !1 || (one && !structs.dims().is_scalar())
            {
                return None;
            }
            (structs.items().as_ptr(), structs.dims(), structs.stride())
        }
    };
    let view = View {
        data: items.cast_mut().cast(),
        length: dims.numel(),
        rows: stride,
        columns: dims.columns(),
        middle: dims.at(1),
    };
    // The address that is written to comes from whoever owns it.
    let data = match content {
        _ if !unshared => view.data,
        CELL => value.cell_mut()?.items.as_mut_ptr().cast(),
        _ => value.struct_mut()?.items_mut().as_mut_ptr().cast(),
    };
    Some(View { data, ..view })
}

/// As [`view`], for writing: the value has no other owner afterwards. 0 also when there is no memory for a copy. Where the
/// value lies that holds the place, when that isn't the frame, is in `out`.
pub(crate) extern "C" fn view_to_write(vm: *mut Vm, place: *mut Value, content: i64, out: *mut View) -> i64 {
    // SAFETY: see the module's invariants.
    let (vm, value, out) = unsafe { (&mut *vm, &mut *place, &mut *out) };
    let holder = out.data.cast::<Value>();
    make_object(vm, value, content, holder);
    let is_it = match Element::ALL.get(content as usize) {
        Some(element) => value.as_ref::<Array>().is_some_and(|array| has_elements(array, *element)),
        None => seen(*value, content).is_some(),
    };
    if !is_it {
        return 0;
    }
    // In the frame it may be lent by a caller.
    let register = if holder.is_null() { place.addr().wrapping_sub(vm.registers().addr()) / 8 } else { 64 };
    let lent = register < 64 && vm.borrowed() >> register & 1 == 1;
    if lent || value.is_shared() {
        let Ok(copy) = vm.rt.copied(*value) else { return 0 };
        *value = copy;
        vm.end_loan(register as u32);
        // SAFETY: compiled code passes where the value lies in whose memory the place is, or null.
        if let Some(raw) = unsafe { holder.as_ref() }.and_then(|holder| holder.as_raw()) {
            vm.rt.heap.barrier(raw);
        }
    }
    let view = match Element::ALL.get(content as usize) {
        Some(element) => value.array_mut().and_then(|array| {
            let data = data_of_mut(array, *element)?;
            Some(describe(array, data))
        }),
        None => seen(*value, content),
    };
    match view {
        Some(view) => {
            *out = view;
            1
        }
        None => 0,
    }
}

/// Puts one more element behind a row or column of doubles that its place owns. 0, and nothing done, for other arrays.
pub(crate) extern "C" fn append(vm: *mut Vm, place: *mut Value, bits: u64, out: *mut View) -> i64 {
    // SAFETY: see the module's invariants.
    let (vm, value, out) = unsafe { (&mut *vm, &mut *place, &mut *out) };
    let Some(array) = value.array_mut() else { return 0 };
    if array.form() != MatrixForm::Full {
        return 0;
    }
    let before = array.external_bytes();
    if !array.push(f64::from_bits(bits)) {
        return 0;
    }
    let grown = array.external_bytes() - before;
    if grown > 0 {
        vm.rt.heap.note_external(grown);
    }
    let Some(data) = data_of_mut(array, Element::F64) else { return 0 };
    *out = describe(array, data);
    1
}

/// Puts one more value behind a row of cells that its place owns. 0, and nothing done, for other cell arrays.
pub(crate) extern "C" fn append_item(vm: *mut Vm, place: *mut Value, bits: u64, out: *mut View) -> i64 {
    // SAFETY: see the module's invariants.
    let (vm, value, out) = unsafe { (&mut *vm, &mut *place, &mut *out) };
    // SAFETY: compiled code passes the bits of a value.
    let item = unsafe { std::mem::transmute::<u64, Value>(bits) };
    let Some(grown) = value.cell_mut().and_then(|cell| cell.push(item)) else { return 0 };
    if grown > 0 {
        vm.rt.heap.note_external(grown);
    }
    if let Some(raw) = value.as_raw() {
        vm.rt.heap.barrier(raw);
    }
    match seen(*value, CELL) {
        Some(view) => {
            *out = view;
            1
        }
        None => 0,
    }
}

fn describe(array: &Array, data: *mut u8) -> View {
    let dims = array.dims();
    View { data, length: array.numel(), rows: dims.rows(), columns: dims.columns(), middle: dims.at(1) }
}

fn has_elements(array: &Array, element: Element) -> bool {
    let layout = array.layout();
    layout.class == element.class() && layout.complex == (element == Element::C64) && !layout.wide
}

fn data_of(array: &Array, element: Element) -> Option<*const u8> {
    fn typed<T: Stored>(array: &Array) -> Option<*const u8> {
        array.slice::<T>().map(|s| s.as_ptr().cast())
    }
    match element {
        Element::F64 => typed::<f64>(array),
        Element::F32 => typed::<f32>(array),
        Element::I8 => typed::<i8>(array),
        Element::I16 => typed::<i16>(array),
        Element::I32 => typed::<i32>(array),
        Element::I64 => typed::<i64>(array),
        Element::U8 => typed::<u8>(array),
        Element::U16 => typed::<u16>(array),
        Element::U32 => typed::<u32>(array),
        Element::U64 => typed::<u64>(array),
        Element::Bool => typed::<bool>(array),
        Element::Latin1 => typed::<Latin1>(array),
        Element::C64 => typed::<Complex<f64>>(array),
    }
}

fn data_of_mut(array: &mut Array, element: Element) -> Option<*mut u8> {
    fn typed<T: Stored>(array: &mut Array) -> Option<*mut u8> {
        array.slice_mut::<T>().map(|s| s.as_mut_ptr().cast())
    }
    match element {
        Element::F64 => typed::<f64>(array),
        Element::F32 => typed::<f32>(array),
        Element::I8 => typed::<i8>(array),
        Element::I16 => typed::<i16>(array),
        Element::I32 => typed::<i32>(array),
        Element::I64 => typed::<i64>(array),
        Element::U8 => typed::<u8>(array),
        Element::U16 => typed::<u16>(array),
        Element::U32 => typed::<u32>(array),
        Element::U64 => typed::<u64>(array),
        Element::Bool => typed::<bool>(array),
        Element::Latin1 => typed::<Latin1>(array),
        Element::C64 => typed::<Complex<f64>>(array),
    }
}

/// A builtin's function on one double.
pub(crate) extern "C" fn scalar(function: usize, x: f64) -> f64 {
    // SAFETY: compiled code passes the address of a builtin's `scalar`, which is such a function.
    let function = unsafe { std::mem::transmute::<usize, fn(f64) -> f64>(function) };
    function(x)
}

/// `x ^ y` where the result is real.
pub(crate) extern "C" fn power(x: f64, y: f64) -> f64 {
    arith::power(x, y)
}

/// `mod(x, y)`
pub(crate) extern "C" fn modulo(x: f64, y: f64) -> f64 {
    arith::modulo(x, y)
}

/// `rem(x, y)`
pub(crate) extern "C" fn remainder(x: f64, y: f64) -> f64 {
    arith::remainder(x, y)
}

/// `log(x)` for `x >= 0`.
pub(crate) extern "C" fn log(x: f64) -> f64 {
    x.ln()
}

/// `atan2(y, x)`
pub(crate) extern "C" fn atan2(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

/// `hypot(x, y)`
pub(crate) extern "C" fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

/// Whether a jump on the value in a place is taken; -1 when the value is no condition.
pub(crate) extern "C" fn jumps(vm: *mut Vm, place: *const Value, operand: i64, when: i64) -> i64 {
    // SAFETY: see the module's invariants.
    let (vm, value) = unsafe { (&*vm, *place) };
    vm.jumps(value, operand as u32, when != 0).map_or(-1, i64::from)
}

/// Which case of a switch on texts the value in a place is, or 0; -1 for what isn't a switch's value.
pub(crate) extern "C" fn find_case(place: *const Value, cases: *const TextCases) -> i64 {
    // SAFETY: see the module's invariants; the cases are those of the function that was compiled.
    let (value, cases) = unsafe { (*place, &*cases) };
    match cases.find(&value) {
        0 if !Vm::is_switch_value(value) => -1,
        number => i64::from(number),
    }
}

/// For tests: 0 now and then, by a generator of its own on each thread.
pub(crate) extern "C" fn goes_on() -> i64 {
    thread_local! {
        static STATE: std::cell::Cell<u32> = const { std::cell::Cell::new(0x9E37_79B9) };
    }
    STATE.with(|state| {
        let mut x = state.get();
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        state.set(x);
        i64::from(x % 13 != 0)
    })
}

/// The number of a real or complex double scalar. One that is complex with an imaginary part of zero has none: compiled
/// code takes such for real.
fn complex_of(value: Value) -> Option<Complex<f64>> {
    if let Some(re) = value.as_double() {
        return Some(Complex { re, im: 0.0 });
    }
    match value.as_ref::<Array>()?.slice::<Complex<f64>>()? {
        [z] if z.im != 0.0 => Some(*z),
        _ => None,
    }
}

/// The number of a real or complex double scalar, and whether the value is complex.
fn pair_of(value: Value) -> Option<(Complex<f64>, bool)> {
    if let Some(re) = value.as_double() {
        return Some((Complex { re, im: 0.0 }, false));
    }
    match value.as_ref::<Array>()?.slice::<Complex<f64>>()? {
        [z] => Some((*z, true)),
        _ => None,
    }
}

/// Reads the number of a double scalar: 1 for a real value, 2 for a complex one, 0 when there is none.
pub(crate) extern "C" fn unbox_pair(place: *const Value, out: *mut View) -> i64 {
    // SAFETY: see the module's invariants; the place of a view has room for two numbers.
    let (value, out) = unsafe { (*place, &mut *out.cast::<[f64; 2]>()) };
    match pair_of(value) {
        Some((z, kept)) => {
            *out = [z.re, z.im];
            1 + i64::from(kept)
        }
        None => 0,
    }
}

/// The bits of a complex number as a value, one that stays complex if that is asked for.
pub(crate) extern "C" fn box_pair(vm: *mut Vm, re: u64, im: u64, kept: i64) -> i64 {
    // SAFETY: see the module's invariants.
    let vm = unsafe { &mut *vm };
    let (re, im) = (f64::from_bits(re), f64::from_bits(im));
    let value = if kept != 0 { vm.rt.complex_kept(re, im) } else { vm.rt.complex(re, im) };
    value.bits() as i64
}

/// Reads the number of a double scalar. 0 when there is none.
pub(crate) extern "C" fn unbox_complex(place: *const Value, out: *mut View) -> i64 {
    // SAFETY: see the module's invariants; the place of a view has room for two numbers.
    let (value, out) = unsafe { (*place, &mut *out.cast::<[f64; 2]>()) };
    match complex_of(value) {
        Some(z) => {
            *out = [z.re, z.im];
            1
        }
        None => 0,
    }
}

/// The elements of a matrix of real doubles of that size.
fn items_of(value: &Value, rows: usize, columns: usize) -> Option<&[f64]> {
    let array = value.as_ref::<Array>().filter(|array| array.form() == MatrixForm::Full)?;
    let dims = array.dims();
    let fits = dims.ndims() == 2 && (dims.rows(), dims.columns()) == (rows, columns);
    array.slice::<f64>().filter(|_| fits)
}

/// Reads the elements of a matrix of doubles. 0 when there is none of that size.
pub(crate) extern "C" fn unbox_tuple(place: *const Value, rows: i64, columns: i64, out: *mut f64) -> i64 {
    // SAFETY: see the module's invariants; the place of results has room for as many elements as a tuple has.
    let value = unsafe { *place };
    let Some(items) = items_of(&value, rows as usize, columns as usize) else { return 0 };
    for (k, x) in items.iter().enumerate() {
        // SAFETY: as above.
        unsafe { out.add(k).write(*x) };
    }
    1
}

/// The bits of a new matrix of doubles.
pub(crate) extern "C" fn box_tuple(vm: *mut Vm, rows: i64, columns: i64, items: *const f64) -> i64 {
    // SAFETY: see the module's invariants; compiled code has put that many elements there.
    let (vm, items) = unsafe { (&mut *vm, std::slice::from_raw_parts(items, (rows * columns) as usize)) };
    let dims = Dims::matrix(rows as usize, columns as usize);
    match Array::from_slice(items, dims) {
        Some(array) => vm.rt.array(array).bits() as i64,
        // For so few bytes there is always memory.
        None => Value::EMPTY.bits() as i64,
    }
}

/// Room for so many doubles, until it is asked for again. 0 when there is no memory.
pub(crate) extern "C" fn scratch(count: i64) -> i64 {
    thread_local! {
        static ROOM: std::cell::RefCell<Vec<f64>> = const { std::cell::RefCell::new(Vec::new()) };
    }
    ROOM.with(|room| {
        let mut room = room.borrow_mut();
        let count = count as usize;
        if room.capacity() < count {
            room.clear();
            if room.try_reserve_exact(count.next_power_of_two()).is_err() {
                return 0;
            }
        }
        room.as_mut_ptr().addr() as i64
    })
}

/// The bits of the sum of doubles that lie side by side, added in the kernel's order.
pub(crate) extern "C" fn sum(start: *const f64, count: i64) -> u64 {
    // SAFETY: compiled code has made sure that so many elements are there.
    let run = unsafe { std::slice::from_raw_parts(start, count as usize) };
    reduce::sum_run(run, &|x: f64| x).to_bits()
}

/// The value in a place holds a new object.
pub(crate) extern "C" fn barrier(vm: *mut Vm, place: *const Value) -> i64 {
    // SAFETY: see the module's invariants.
    let (vm, value) = unsafe { (&mut *vm, *place) };
    if let Some(raw) = value.as_raw() {
        vm.rt.heap.barrier(raw);
    }
    0
}

/// The bits of a complex number as a value.
pub(crate) extern "C" fn box_complex(vm: *mut Vm, re: u64, im: u64) -> i64 {
    // SAFETY: see the module's invariants.
    let vm = unsafe { &mut *vm };
    vm.rt.complex(f64::from_bits(re), f64::from_bits(im)).bits() as i64
}

/// 1 when an array of complex numbers stays complex with a real element at `position` (from 1).
pub(crate) extern "C" fn stays_complex(place: *const Value, position: i64) -> i64 {
    // SAFETY: see the module's invariants.
    let value = unsafe { *place };
    let Some(elements) = value.as_ref::<Array>().and_then(|array| array.slice::<Complex<f64>>()) else {
        return 0;
    };
    let other = elements.iter().enumerate().any(|(k, z)| z.im != 0.0 && k as i64 + 1 != position);
    i64::from(other)
}

/// The class and the bits of a scalar of class int64 or uint64.
pub(crate) fn wide_of(value: Value) -> Option<(Class, u64)> {
    let array = value.as_ref::<Array>()?;
    match (array.layout().class, array.slice::<i64>(), array.slice::<u64>()) {
        (class, Some([k]), _) => Some((class, *k as u64)),
        (class, _, Some([k])) => Some((class, *k)),
        _ => None,
    }
}

/// Reads the bits of a scalar of class int64, or uint64 where `unsigned`. 0 when there is none.
pub(crate) extern "C" fn unbox_wide(place: *const Value, unsigned: i64, out: *mut View) -> i64 {
    // SAFETY: see the module's invariants; the place of a view has room for a number.
    let (value, out) = unsafe { (*place, &mut *out.cast::<u64>()) };
    match wide_of(value) {
        Some((class, bits)) if (class == Class::UInt64) == (unsigned != 0) => {
            *out = bits;
            1
        }
        _ => 0,
    }
}

/// The bits of a number of class int64, or uint64 where `unsigned`, as a value.
pub(crate) extern "C" fn box_wide(vm: *mut Vm, number: i64, unsigned: i64) -> i64 {
    // SAFETY: see the module's invariants.
    let vm = unsafe { &mut *vm };
    let value = match unsigned != 0 {
        true => vm.rt.scalar_of(number as u64),
        false => vm.rt.scalar_of(number),
    };
    value.bits() as i64
}

/// The operators of compiled code on numbers of 64 bits.
pub(crate) const WIDE_OPERATORS: [Arith; 4] = [Arith::Plus, Arith::Minus, Arith::Times, Arith::RDivide];

/// `x op y` of two numbers of class int64, or uint64 where `unsigned`.
pub(crate) extern "C" fn of_wide(op: usize, unsigned: i64, x: i64, y: i64) -> i64 {
    let op = WIDE_OPERATORS[op];
    match unsigned != 0 {
        true => arithmetic::of_integers(op, x as u64, y as u64) as i64,
        false => arithmetic::of_integers(op, x, y),
    }
}

/// `x op y` of a number of class int64, or uint64 where `unsigned`, and a double.
pub(crate) extern "C" fn of_wide_and_double(op: usize, unsigned: i64, x: i64, y: f64) -> i64 {
    let op = WIDE_OPERATORS[op];
    match unsigned != 0 {
        true => arithmetic::of_integer_and_double(op, x as u64, y) as i64,
        false => arithmetic::of_integer_and_double(op, x, y),
    }
}

/// `y op x` of a double and a number of class int64, or uint64 where `unsigned`.
pub(crate) extern "C" fn of_double_and_wide(op: usize, unsigned: i64, x: i64, y: f64) -> i64 {
    let op = WIDE_OPERATORS[op];
    match unsigned != 0 {
        true => arithmetic::of_double_and_integer(op, y, x as u64) as i64,
        false => arithmetic::of_double_and_integer(op, y, x),
    }
}

/// The quotient of complex numbers, where the divisor isn't real.
pub(crate) extern "C" fn divide_complex(a: f64, b: f64, c: f64, d: f64, out: *mut View) -> i64 {
    // SAFETY: see the module's invariants; the place of a view has room for two numbers.
    let out = unsafe { &mut *out.cast::<[f64; 2]>() };
    let z = Complex { re: a, im: b } / Complex { re: c, im: d };
    *out = [z.re, z.im];
    0
}

/// The magnitude of a complex number.
pub(crate) extern "C" fn magnitude(re: f64, im: f64) -> f64 {
    if im == 0.0 { re.abs() } else { Complex { re, im }.abs() }
}

/// Puts the captured doubles of a handle in a row. False when it isn't one of that code, with so many of them.
fn captured_of(handle: Value, code: usize, count: usize, out: &mut Vec<u64>) -> bool {
    let Some((proto, captures)) = Vm::code_of_handle(&handle) else { return false };
    if std::ptr::from_ref(proto).addr() != code || captures.len() != count {
        return false;
    }
    let before = out.len();
    out.extend(captures.iter().filter_map(|value| value.as_double()).map(f64::to_bits));
    out.len() - before == count
}

/// Reads the captured doubles of a handle. 0 when it isn't one of that code, with so many of them.
pub(crate) extern "C" fn unbox_handle(place: *const Value, count: i64, code: i64, out: *mut View) -> i64 {
    // SAFETY: see the module's invariants; the place of a view has room for four numbers.
    let (value, out) = unsafe { (*place, &mut *out.cast::<[u64; MOST_CAPTURED]>()) };
    let mut captured = Vec::with_capacity(MOST_CAPTURED);
    if !captured_of(value, code as usize, count as usize, &mut captured) {
        return 0;
    }
    out.iter_mut().zip(captured).for_each(|(place, bits)| *place = bits);
    1
}
