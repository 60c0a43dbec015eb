local abs = math.abs
local function solve(f, df, x)
  for k = 1, 30 do
    local step = f(x) / df(x)
    x = x - step
    if abs(step) < 1e-12 then break end
  end
  return x
end
local function handle_newton(n)
  local total = 0
  for k = 1, n do
    total = total + solve(function(x) return x * x * x - k end, function(x) return 3 * x * x end, 2)
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 2000 or 100000
local t = os.clock(); local total = handle_newton(n); local e = os.clock() - t
print(string.format("%.12g\n%.6f", total, e))
