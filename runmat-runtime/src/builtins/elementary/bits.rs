//! Bits of integers: `bitand`, `bitor`, `bitxor`, `bitshift`, `bitget`, `bitset`, `bitcmp`.

use super::binary::{combined, expansion, views};
use super::float::undefined;
use crate::array::dims::Dims;
use crate::array::stored::Stored;
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::arith::{bits_of, shift_bits_of_double};
use crate::kernels::binary::Expansion;
use crate::kernels::element::{Element, Integer};
use crate::ops::convert::{elements_as, to_class};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

fn not_integers(name: &str) -> Error {
    Error::new(
        format!("MATLAB:{name}:inputsMustBeNonnegativeIntegers"),
        "Double inputs must have integer values in the range of ASSUMEDTYPE.",
    )
}

/// The integer class in which the bits of two operands are seen; double and logical count as 53-bit integers.
fn bit_class(a: &View<'_>, b: &View<'_>, assumed: Option<&Value>, name: &str) -> Result<Class> {
    let class = match (a.class.is_integer(), b.class.is_integer()) {
        (true, true) if a.class != b.class => return Err(crate::error::ErrorKind::MixedClasses.into()),
        (true, _) => a.class,
        (_, true) => b.class,
        _ => Class::Double,
    };
    match assumed.map(|v| v.text().map(|t| t.into_owned()).unwrap_or_default()) {
        None => Ok(class),
        Some(text) => Class::from_name(&text).filter(|c| c.is_integer()).ok_or_else(|| {
            Error::new(
                format!("MATLAB:{name}:invalidAssumedType"),
                "ASSUMEDTYPE must be the name of an integer class.",
            )
        }),
    }
}

/// Operands as 64-bit patterns; `None` when a double isn't a nonnegative integer.
fn patterns(view: &View<'_>) -> Option<Vec<u64>> {
    match view.class.is_integer() {
        true => Some(elements_as::<u64>(&view.elements).into_owned()),
        false => elements_as::<f64>(&view.elements).iter().map(|&x| bits_of(x)).collect(),
    }
}

fn whole(view: &View<'_>) -> bool {
    view.class.is_integer() || elements_as::<f64>(&view.elements).iter().all(|x| x.fract() == 0.0)
}

/// The three operations on two patterns.
#[derive(Clone, Copy)]
enum Bitwise {
    And,
    Or,
    Xor,
}

impl Bitwise {
    fn of<T: Integer>(self, x: T, y: T) -> T {
        match self {
            Bitwise::And => x.bit_and(y),
            Bitwise::Or => x.bit_or(y),
            Bitwise::Xor => x.bit_xor(y),
        }
    }
}

fn bitwise(args: &[Value], call: &mut Call<'_>, name: &str, op: Bitwise) -> Result<()> {
    let (a, b) = views(&args[0], &args[1], name)?;
    let class = bit_class(&a, &b, args.get(2), name)?;
    let rt = call.rt();
    macro_rules! by_class {
        ($($class:ident $t:ty),*) => {
            match class {
                $(Class::$class if whole(&a) && whole(&b) => {
                    combined::<$t, $t>(rt, &a, &b, name, |x, y| op.of(x, y))?
                })*
                Class::Double => {
                    let (x, y) = (patterns(&a), patterns(&b));
                    let (Some(x), Some(y)) = (x, y) else { return Err(not_integers(name)) };
                    let plan = expansion(&a, &b, name)?;
                    rt.filled::<f64>(Dims::new(plan.dims()), |out| {
                        plan.apply(&x, &y, out, |x, y| op.of(x, y) as f64);
                    })?
                }
                _ => return Err(not_integers(name)),
            }
        };
    }
    let mut value =
        by_class!(Int8 i8, Int16 i16, Int32 i32, Int64 i64, UInt8 u8, UInt16 u16, UInt32 u32, UInt64 u64);
    if !a.class.is_integer() && !b.class.is_integer() && class != Class::Double {
        value = crate::ops::convert::to_class(rt, value, Class::Double)?;
    }
    call.output(value)
}

macro_rules! bitwise_operation {
    ($($id:ident $name:ident $op:ident $form:literal $summary:literal, $line:literal;)*) => {$(
        builtin! {
            #[doc = $summary]
            ///
            /// # Shapes
            /// Dimensions of size 1 expand.
            ///
            /// # Classes
            /// Integers of one class, or doubles with integer values below 2^53; a double beside an integer class takes it.
            ///
            /// # Errors
            /// For doubles that aren't nonnegative integers.
            ///
            /// # Examples
            /// ```matlab
            #[doc = $line]
            /// ```
            pub $id = $name(Any);
            forms: [$form],
            inputs: 2..=3,
            outputs: 0..=1,
            purity: Pure,
            result: ElementwiseBinary,
        }

        fn $name(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
            bitwise(&args, call, stringify!($name), Bitwise::$op)
        }
    )*};
}

bitwise_operation! {
    BITAND bitand And "C = bitand(A, B)" " Bits that both numbers have.", " bitand(12, 10)         %| 8";
    BITOR bitor Or "C = bitor(A, B)" " Bits that at least one number has.", " bitor(12, 10)          %| 14";
    BITXOR bitxor Xor "C = bitxor(A, B)" " Bits that exactly one number has.", " bitxor(5, 3)           %| 6";
}

/// Whole second numbers of bit functions: shifts, bit numbers.
struct Counts {
    list: Vec<i64>,
    dims: Dims,
}

impl Counts {
    fn new(view: &View<'_>, name: &str) -> Result<Self> {
        if !whole(view) {
            let message = format!("{name}: K must be a scalar or array of integers");
            return Err(not_integers(name).in_octave("", message));
        }
        Ok(Counts { list: elements_as::<i64>(&view.elements).into_owned(), dims: Dims::new(view.dims) })
    }
}

/// A function of a number's bits and a second number, at the class of the first.
fn on_bits(
    (a, counts): (&View<'_>, &Counts),
    call: &mut Call<'_>,
    name: &str,
    double: impl Fn(u64, i64) -> f64,
    integer: impl Fn(i128, i64, u32) -> i128,
) -> Result<Value> {
    let unequal = match name {
        "bitshift" => "bitshift: size of A and N must match, or one operand must be a scalar",
        "bitset" => "bitset: A, N, and VAL must be the same size or scalar",
        _ => "bitand: size of X and Y must match, or one operand must be a scalar",
    };
    let mismatch = || Error::from(ErrorKind::SizeMismatch).in_octave("Octave:nonconformant-args", unequal);
    let plan = Expansion::new(a.dims, counts.dims.as_slice()).ok_or_else(mismatch)?;
    // Octave: bit functions don't expand dimensions.
    if call.rt().dialect.is_octave && !same_or_scalar(a.dims, counts.dims.as_slice()) {
        return Err(mismatch());
    }
    let rt = call.rt();
    let dims = Dims::new(plan.dims());
    fn integers<T: Element + Stored>(
        rt: &mut Runtime,
        a: &View<'_>,
        counts: &[i64],
        plan: &Expansion,
        f: impl Fn(i128, i64, u32) -> i128,
    ) -> Result<Value> {
        let x = elements_as::<T>(&a.elements);
        rt.filled::<T>(Dims::new(plan.dims()), |out| {
            plan.apply(&x, counts, out, |x, k| T::from_i128(f(x.to_i128(), k, T::BITS)));
        })
    }
    let list = &counts.list;
    match a.class {
        Class::Int8 => integers::<i8>(rt, a, list, &plan, integer),
        Class::Int16 => integers::<i16>(rt, a, list, &plan, integer),
        Class::Int32 => integers::<i32>(rt, a, list, &plan, integer),
        Class::Int64 => integers::<i64>(rt, a, list, &plan, integer),
        Class::UInt8 => integers::<u8>(rt, a, list, &plan, integer),
        Class::UInt16 => integers::<u16>(rt, a, list, &plan, integer),
        Class::UInt32 => integers::<u32>(rt, a, list, &plan, integer),
        Class::UInt64 => integers::<u64>(rt, a, list, &plan, integer),
        class => {
            let negative = || not_integers(name).in_octave("", format!("{name}: A must be >= 0"));
            let x = patterns(a).ok_or_else(negative)?;
            let value = rt.written::<f64>(dims, |out| plan.apply(&x, list, out, double))?;
            if class == Class::Single { to_class(rt, value, class) } else { Ok(value) }
        }
    }
}

fn same_or_scalar(a: &[usize], b: &[usize]) -> bool {
    let scalar = |dims: &[usize]| dims.iter().all(|&n| n == 1);
    a == b || scalar(a) || scalar(b)
}

/// A number seen as the integer class that a text argument names; true when the result is to be a double again.
fn assumed(a: Value, class: Option<&Value>, call: &mut Call<'_>, name: &str) -> Result<(Value, bool)> {
    let Some(text) = class else { return Ok((a, false)) };
    let unknown = || {
        Error::new(
            format!("MATLAB:{name}:invalidAssumedType"),
            "ASSUMEDTYPE must be the name of an integer class.",
        )
    };
    let class =
        text.text().and_then(|t| Class::from_name(&t)).filter(|c| c.is_integer()).ok_or_else(unknown)?;
    if a.class().is_integer() {
        return if a.class() == class { Ok((a, false)) } else { Err(unknown()) };
    }
    let view = a.view().filter(whole).ok_or_else(|| not_integers(name))?;
    let seen = to_class(call.rt(), a, class)?;
    let back = seen.view().map(|v| elements_as::<f64>(&v.elements).into_owned());
    match back.as_deref() == Some(&*elements_as::<f64>(&view.elements)) {
        true => Ok((seen, true)),
        false => Err(not_integers(name)),
    }
}

/// Gives a result, as double where the argument was one that was seen as an integer.
fn finish(value: Value, back: bool, call: &mut Call<'_>) -> Result<()> {
    let value = if back { to_class(call.rt(), value, Class::Double)? } else { value };
    call.output(value)
}

fn signed(class: Class) -> bool {
    matches!(class, Class::Int8 | Class::Int16 | Class::Int32 | Class::Int64)
}

/// The low `bits` of a number, read as the class's two's complement when it is signed.
fn wrapped(x: i128, bits: u32, signed: bool) -> i128 {
    let low = x & ((1i128 << bits) - 1);
    if signed && low >> (bits - 1) & 1 == 1 { low - (1i128 << bits) } else { low }
}

builtin! {
    /// Bits moved to the left, or for negative `k` to the right.
    ///
    /// Bits that leave the class's width (53 for double) are dropped.
    ///
    /// # Examples
    /// ```matlab
    /// bitshift(1, 3)         %| 8
    /// bitshift(uint8(255), 1) %| 254
    /// bitshift(16, -2)       %| 4
    /// ```
    pub BITSHIFT = bitshift(Any);
    forms: ["C = bitshift(A, k)", "C = bitshift(A, k, assumedtype)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn bitshift(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let third = args.get(2);
    let mask = match third.filter(|_| call.rt().dialect.is_octave) {
        Some(n) => Some(kept_bits(n)?),
        None => None,
    };
    let (a, back) = assumed(args[0], third.filter(|_| mask.is_none()), call, "bitshift")?;
    let view = args[1].view().ok_or_else(|| {
        undefined("bitshift", args[1].class().name())
            .in_octave("", "bitshift: K must be a scalar or array of integers")
    })?;
    let counts = Counts::new(&view, "bitshift")?;
    let a = a.view().ok_or_else(|| undefined("bitshift", args[0].class().name()))?;
    let signed = signed(a.class);
    let kept = |x: i128| mask.map_or(x, |mask| x & mask);
    let shift = |x: i128, k: i64, bits: u32| match k {
        k if k >= i64::from(bits) => 0,
        0.. => wrapped(kept(x << k), bits, signed),
        k if k <= -i64::from(bits) => {
            if x < 0 {
                -1
            } else {
                0
            }
        }
        k => kept(x >> -k),
    };
    let double = |x: u64, k: i64| {
        let y = shift_bits_of_double(x, k);
        mask.map_or(y, |mask| (y as i128 & mask) as f64)
    };
    let value = on_bits((&a, &counts), call, "bitshift", double, shift)?;
    finish(value, back, call)
}

/// Octave's third argument of `bitshift`: how many of the lowest bits the result keeps.
fn kept_bits(n: &Value) -> Result<i128> {
    let wrong = |text: &str| {
        Error::new("MATLAB:bitshift:invalidMask", text).in_octave("", format!("bitshift: {text}"))
    };
    match n.scalar_double() {
        Some(n) if n.fract() != 0.0 => Err(wrong("N must be an integer")),
        Some(n) if n < 0.0 => Err(wrong("N must be positive")),
        Some(n) => Ok((1i128 << (n.min(64.0) as u32)) - 1),
        None => Err(wrong("N must be a scalar integer")),
    }
}

/// Checks that bit numbers are from 1 to the width of the class.
fn check_bits(a: &View<'_>, counts: &Counts, call: &mut Call<'_>, name: &str) -> Result<()> {
    let octave = call.rt().dialect.is_octave;
    let width = match a.class {
        class if class.is_integer() => class.element_size() * 8,
        Class::Single if octave => 24,
        class if octave && class != Class::Double => {
            let message = format!("{name}: invalid class {}", class.name());
            return Err(not_integers(name).in_octave("", message));
        }
        _ => 53,
    };
    // Octave: the sign bit can be read, not set.
    let settable = if octave && name == "bitset" && signed(a.class) { width - 1 } else { width };
    match counts.list.iter().all(|&b| b >= 1 && b <= settable as i64) {
        true => Ok(()),
        false => Err(Error::new(
            format!("MATLAB:{name}:bitNumberOutOfRange"),
            format!("Bit number must be an integer between 1 and {width}."),
        )
        .in_octave("", format!("{name}: N must be in the range [1,{settable}]"))),
    }
}

/// The number and the bit numbers of `bitget` and `bitset`.
fn numbered(bit: &Value, name: &str) -> Result<Counts> {
    let view = bit.view().ok_or_else(|| undefined(name, bit.class().name()))?;
    Counts::new(&view, name)
}

builtin! {
    /// Bit of a number, 0 or 1; bit 1 is the lowest.
    ///
    /// # Examples
    /// ```matlab
    /// bitget(5, [1 2 3])     %| 1     0     1
    /// ```
    pub BITGET = bitget(Any);
    forms: ["b = bitget(A, bit)", "b = bitget(A, bit, assumedtype)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn bitget(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (a, back) = assumed(args[0], args.get(2), call, "bitget")?;
    let bits = numbered(&args[1], "bitget")?;
    let a = a.view().ok_or_else(|| undefined("bitget", args[0].class().name()))?;
    check_bits(&a, &bits, call, "bitget")?;
    let double = |x: u64, bit: i64| (x >> (bit - 1) & 1) as f64;
    let value = on_bits((&a, &bits), call, "bitget", double, |x, bit, _| x >> (bit - 1) & 1)?;
    // Octave: a bit is a logical.
    let value = if call.rt().dialect.is_octave { to_class(call.rt(), value, Class::Logical)? } else { value };
    finish(value, back, call)
}

builtin! {
    /// Number with a bit set, or cleared by the value 0; bit 1 is the lowest.
    ///
    /// # Examples
    /// ```matlab
    /// bitset(8, 1)           %| 9
    /// bitset(9, 1, 0)        %| 8
    /// ```
    pub BITSET = bitset(Any);
    forms: ["C = bitset(A, bit)", "C = bitset(A, bit, value)", "C = bitset(…, assumedtype)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn bitset(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (class, rest) = match args.split_last() {
        Some((last, rest)) if rest.len() > 1 && last.is_text_scalar() => (Some(last), rest),
        _ => (None, &args[..]),
    };
    let (a, back) = assumed(args[0], class, call, "bitset")?;
    let mut bits = numbered(&args[1], "bitset")?;
    let a = a.view().ok_or_else(|| undefined("bitset", args[0].class().name()))?;
    check_bits(&a, &bits, call, "bitset")?;
    if let Some(on) = rest.get(2) {
        let on = on.view().ok_or_else(|| undefined("bitset", on.class().name()))?;
        let unequal = "bitset: A, N, and VAL must be the same size or scalar";
        let plan = Expansion::new(bits.dims.as_slice(), on.dims)
            .ok_or_else(|| Error::from(ErrorKind::SizeMismatch).in_octave("", unequal))?;
        // A bit to clear is told from one to set by the sign of its number.
        let mut list = vec![0; plan.numel()];
        let choice = |bit: i64, on: f64| if on != 0.0 { bit } else { -bit };
        plan.apply(&bits.list, &elements_as::<f64>(&on.elements), &mut list, choice);
        bits = Counts { list, dims: Dims::new(plan.dims()) };
    }
    let signed = signed(a.class);
    let double = |x: u64, bit: i64| {
        let mask = 1u64 << (bit.abs() - 1);
        (if bit > 0 { x | mask } else { x & !mask }) as f64
    };
    let integer = |x: i128, bit: i64, bits: u32| {
        let mask = 1i128 << (bit.abs() - 1);
        wrapped(if bit > 0 { x | mask } else { x & !mask }, bits, signed)
    };
    let value = on_bits((&a, &bits), call, "bitset", double, integer)?;
    finish(value, back, call)
}

builtin! {
    /// All bits inverted.
    ///
    /// # Examples
    /// ```matlab
    /// bitcmp(uint8(5))       %| 250
    /// ```
    pub BITCMP = bitcmp(Any);
    forms: ["C = bitcmp(A)", "C = bitcmp(A, assumedtype)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn bitcmp(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (a, back) = assumed(args[0], args.get(1), call, "bitcmp")?;
    let a = a.view().ok_or_else(|| undefined("bitcmp", args[0].class().name()))?;
    let counts = Counts { list: vec![0], dims: Dims::scalar() };
    let signed = signed(a.class);
    let width = if a.class == Class::Single { 24 } else { 53 };
    let double = |x: u64, _: i64| (!x & ((1 << width) - 1)) as f64;
    let value = on_bits((&a, &counts), call, "bitcmp", double, |x, _, bits| wrapped(!x, bits, signed))?;
    finish(value, back, call)
}
