local ffi, floor = require("ffi"), math.floor
local function to_uint8(x)
  x = floor(x + 0.5)
  if x > 255 then return 255 elseif x < 0 then return 0 end
  return x
end
local function blur(a, b, n, rounds)
  local total = 0
  for r = 1, rounds do
    for j = 1, n - 2 do
      for i = 1, n - 2 do
        local at = j * n + i
        local s = a[at - 1] + a[at + 1] + a[at - n] + a[at + n]
        b[at] = to_uint8(to_uint8(s / 4 * 1.25) - to_uint8(a[at] / 8))
      end
    end
    a, b = b, a
    local middle = floor(n / 2) - 1
    total = total + a[middle * n + middle]
  end
  for j = 0, n - 1 do
    for i = 0, n - 1 do total = total + a[j * n + i] * ((i + j + 2) % 5) end
  end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 2 or 50
local n, seed = 150, 42
local a, b = ffi.new("uint8_t[?]", n * n), ffi.new("uint8_t[?]", n * n)
for k = 0, n * n - 1 do seed = seed * 16807 % 2147483647; a[k] = seed % 256; b[k] = a[k] end
local t = os.clock(); local total = blur(a, b, n, rounds); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
