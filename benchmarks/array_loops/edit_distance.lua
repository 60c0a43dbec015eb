local min, byte, char = math.min, string.byte, string.char
local function random_text(n, seed)
  local s = {}
  for k = 1, n do
    seed = seed * 16807 % 2147483647
    s[k] = char(97 + seed % 4)
  end
  return table.concat(s)
end
local function edit_distance(a, b)
  local m, n, rows = #a, #b, {{}}
  for i = 0, m do rows[1][i + 1] = i end
  for j = 1, n do
    local last, here, bj = rows[j], {j}, byte(b, j)
    rows[j + 1] = here
    for i = 1, m do
      if byte(a, i) == bj then
        here[i + 1] = last[i]
      else
        here[i + 1] = min(last[i], here[i], last[i + 1]) + 1
      end
    end
  end
  return rows[n + 1][m + 1]
end
local n = os.getenv("BENCH_SHORT") and 300 or 1500
local a, b = random_text(n, 11), random_text(n, 12)
local t = os.clock(); local d = edit_distance(a, b); local e = os.clock() - t
print(string.format("%.15g\n%.6f", d, e))
