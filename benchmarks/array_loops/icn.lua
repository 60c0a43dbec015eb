local function grid_matrix(side)
  local n, a = side * side, {}
  for j = 1, n do
    a[j] = {}
    for i = 1, n do a[j][i] = 0 end
  end
  for k = 1, n do
    a[k][k] = 4.5
    if k % side ~= 0 then a[k][k + 1] = -1; a[k + 1][k] = -1 end
    if k + side <= n then a[k][k + side] = -1; a[k + side][k] = -1 end
  end
  return a
end
local function icn(a, n)
  for k = 1, n do
    local column = a[k]
    column[k] = math.sqrt(column[k])
    for i = k + 1, n do
      if column[i] ~= 0 then column[i] = column[i] / column[k] end
    end
    for j = k + 1, n do
      local here, factor = a[j], column[j]
      for i = j, n do
        if here[i] ~= 0 then here[i] = here[i] - column[i] * factor end
      end
    end
  end
  local total = 0
  for j = 1, n do
    for i = j, n do total = total + a[j][i] end
  end
  return total
end
local side = os.getenv("BENCH_SHORT") and 8 or 22
local a = grid_matrix(side)
local t = os.clock(); local total = icn(a, side * side); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
