local abs = math.abs
local function adapt(f, a, b, fa, fm, fb, whole, tolerance)
  local m = (a + b) / 2
  local fl, fr = f((a + m) / 2), f((m + b) / 2)
  local left, right = (m - a) / 6 * (fa + 4 * fl + fm), (b - m) / 6 * (fm + 4 * fr + fb)
  local delta = left + right - whole
  if abs(delta) <= 15 * tolerance then return left + right + delta / 15, 1 end
  local sl, cl = adapt(f, a, m, fa, fl, fm, left, tolerance / 2)
  local sr, cr = adapt(f, m, b, fm, fr, fb, right, tolerance / 2)
  return sl + sr, 1 + cl + cr
end
local function quadrature(f, a, b, tolerance)
  local fa, fm, fb = f(a), f((a + b) / 2), f(b)
  return adapt(f, a, b, fa, fm, fb, (b - a) / 6 * (fa + 4 * fm + fb), tolerance)
end
local tolerance = os.getenv("BENCH_SHORT") and 1e-11 or 1e-14
local t = os.clock()
local s, count = quadrature(function(x) return 1 / (1e-3 + x * x) end, -1, 1.5, tolerance)
local e = os.clock() - t
print(string.format("%.15g\n%.6f", count + math.floor(s * 1e6 + 0.5), e))
