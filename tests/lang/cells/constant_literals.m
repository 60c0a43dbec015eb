% A literal of numbers and texts is the same in each round, whatever was written into its copies.
%@ source: docs cell
1;
function c = changed(k)
  c = {'one', 2; "three", 4i};
  c{1}(end + 1) = char('0' + k);
  c{end + 1, 1} = k;
end
for k = 1:3
  c = changed(k); d = {1, 'b'};
  d{2}(1) = 'c'; d(1) = [];
  assert(isequal(c, {['one' char('0' + k)], 2; "three", 4i; k, []}) && isequal(d, {'c'}))
  e = {'x', 'y'}; e{2} = e; assert(isequal(e, {'x', {'x', 'y'}}))
end
