local abs = math.abs
local function place(row, n, columns)
  if row > n then return 1 end
  local count = 0
  for c = 1, n do
    local free = true
    for r = 1, row - 1 do
      local d = columns[r] - c
      if d == 0 or abs(d) == row - r then free = false break end
    end
    if free then
      columns[row] = c
      count = count + place(row + 1, n, columns)
    end
  end
  return count
end
local n = os.getenv("BENCH_SHORT") and 7 or 11
local t = os.clock(); local count = place(1, n, {}); local e = os.clock() - t
print(string.format("%.15g\n%.6f", count, e))
