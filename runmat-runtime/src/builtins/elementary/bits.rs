//! Bits of integers: `bitand`, `bitor`, `bitxor`, `bitshift`, `bitget`, `bitset`, `bitcmp`.

use super::binary::{combined, expansion, views};
use crate::array::dims::Dims;
use crate::array::stored::Stored;
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::arith::{bits_of, shift_bits_of_double};
use crate::kernels::element::{Element, Integer};
use crate::ops::convert::elements_as;
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
                $(Class::$class if whole(&a) && whole(&b) => combined::<$t, $t>(rt, &a, &b, |x, y| op.of(x, y))?,)*
                Class::Double => {
                    let (x, y) = (patterns(&a), patterns(&b));
                    let (Some(x), Some(y)) = (x, y) else { return Err(not_integers(name)) };
                    let plan = expansion(&a, &b)?;
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

/// A function of a number's bits and a second number, at the class of the first.
fn on_bits(
    args: (&View<'_>, &View<'_>),
    rt: &mut Runtime,
    name: &str,
    double: impl Fn(u64, i64) -> f64,
    integer: impl Fn(i128, i64, u32) -> i128,
) -> Result<Value> {
    let (a, k) = args;
    let counts: Vec<i64> = elements_as::<i64>(&k.elements).into_owned();
    if !whole(k) {
        return Err(not_integers(name));
    }
    let plan = expansion(a, k)?;
    let dims = Dims::new(plan.dims());
    fn integers<T: Element + Stored>(
        rt: &mut Runtime,
        a: &View<'_>,
        counts: &[i64],
        plan: &crate::kernels::binary::Expansion,
        f: impl Fn(i128, i64, u32) -> i128,
    ) -> Result<Value> {
        let x = elements_as::<T>(&a.elements);
        rt.filled::<T>(Dims::new(plan.dims()), |out| {
            plan.apply(&x, counts, out, |x, k| T::from_i128(f(x.to_i128(), k, T::BITS)));
        })
    }
    match a.class {
        Class::Int8 => integers::<i8>(rt, a, &counts, &plan, integer),
        Class::Int16 => integers::<i16>(rt, a, &counts, &plan, integer),
        Class::Int32 => integers::<i32>(rt, a, &counts, &plan, integer),
        Class::Int64 => integers::<i64>(rt, a, &counts, &plan, integer),
        Class::UInt8 => integers::<u8>(rt, a, &counts, &plan, integer),
        Class::UInt16 => integers::<u16>(rt, a, &counts, &plan, integer),
        Class::UInt32 => integers::<u32>(rt, a, &counts, &plan, integer),
        Class::UInt64 => integers::<u64>(rt, a, &counts, &plan, integer),
        _ => {
            let x = patterns(a).ok_or_else(|| not_integers(name))?;
            rt.filled::<f64>(dims, |out| plan.apply(&x, &counts, out, double))
        }
    }
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
    forms: ["C = bitshift(A, k)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn bitshift(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (a, k) = views(&args[0], &args[1], "bitshift")?;
    let signed = matches!(a.class, Class::Int8 | Class::Int16 | Class::Int32 | Class::Int64);
    let shift = |x: i128, k: i64, bits: u32| match k {
        k if k >= i64::from(bits) => 0,
        0.. => wrapped(x << k, bits, signed),
        k if k <= -i64::from(bits) => {
            if x < 0 {
                -1
            } else {
                0
            }
        }
        k => x >> -k,
    };
    let value = on_bits((&a, &k), call.rt(), "bitshift", shift_bits_of_double, shift)?;
    call.output(value)
}

/// Checks that bit numbers are from 1 to the width of the class.
fn check_bits(a: &View<'_>, bit: &View<'_>, name: &str) -> Result<()> {
    let width = if a.class.is_integer() { a.class.element_size() as f64 * 8.0 } else { 53.0 };
    let bits = elements_as::<f64>(&bit.elements);
    match bits.iter().all(|&b| b >= 1.0 && b <= width && b.fract() == 0.0) {
        true => Ok(()),
        false => Err(Error::new(
            format!("MATLAB:{name}:bitNumberOutOfRange"),
            format!("Bit number must be an integer between 1 and {width}."),
        )),
    }
}

builtin! {
    /// Bit of a number, 0 or 1; bit 1 is the lowest.
    ///
    /// # Examples
    /// ```matlab
    /// bitget(5, [1 2 3])     %| 1     0     1
    /// ```
    pub BITGET = bitget(Any);
    forms: ["b = bitget(A, bit)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn bitget(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (a, bit) = views(&args[0], &args[1], "bitget")?;
    check_bits(&a, &bit, "bitget")?;
    let double = |x: u64, bit: i64| (x >> (bit - 1) & 1) as f64;
    let value = on_bits((&a, &bit), call.rt(), "bitget", double, |x, bit, _| x >> (bit - 1) & 1)?;
    call.output(value)
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
    forms: ["C = bitset(A, bit)", "C = bitset(A, bit, value)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn bitset(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (a, bit) = views(&args[0], &args[1], "bitset")?;
    check_bits(&a, &bit, "bitset")?;
    let on = match args.get(2) {
        None => true,
        Some(v) => v.scalar_double().ok_or_else(|| not_integers("bitset"))? != 0.0,
    };
    let signed = matches!(a.class, Class::Int8 | Class::Int16 | Class::Int32 | Class::Int64);
    let double = |x: u64, bit: i64| {
        let mask = 1u64 << (bit - 1);
        (if on { x | mask } else { x & !mask }) as f64
    };
    let integer = |x: i128, bit: i64, bits: u32| {
        let mask = 1i128 << (bit - 1);
        wrapped(if on { x | mask } else { x & !mask }, bits, signed)
    };
    let value = on_bits((&a, &bit), call.rt(), "bitset", double, integer)?;
    call.output(value)
}

builtin! {
    /// All bits inverted.
    ///
    /// # Examples
    /// ```matlab
    /// bitcmp(uint8(5))       %| 250
    /// ```
    pub BITCMP = bitcmp(Any);
    forms: ["C = bitcmp(A)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn bitcmp(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let zero = Value::double(0.0);
    let (a, k) = views(&args[0], &zero, "bitcmp")?;
    let signed = matches!(a.class, Class::Int8 | Class::Int16 | Class::Int32 | Class::Int64);
    let double = |x: u64, _: i64| (!x & ((1 << 53) - 1)) as f64;
    let value = on_bits((&a, &k), call.rt(), "bitcmp", double, |x, _, bits| wrapped(!x, bits, signed))?;
    call.output(value)
}
