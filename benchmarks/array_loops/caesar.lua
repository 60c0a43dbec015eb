-- Codes in an array: Lua's texts can't be changed.
local function caesar(s, n, shift)
  for k = 0, n - 1 do
    local c = s[k]
    if c >= 97 and c <= 122 then
      s[k] = (c - 97 + shift) % 26 + 97
    elseif c == 32 then
      s[k] = 95
    end
  end
end
local function several(n, rounds)
  local s, seed, total = require("ffi").new("uint8_t[?]", n), 42, 0
  for k = 0, n - 1 do
    seed = seed * 16807 % 2147483647
    local d = seed % 27
    s[k] = d == 26 and 32 or 97 + d
  end
  for r = 1, rounds do caesar(s, n, r) end
  for k = 0, n - 1 do total = total + s[k] * ((k + 1) % 7) end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 1 or 60
local t = os.clock(); local total = several(100000, rounds); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
