% An operator on scalars gives what it gives on the elements of arrays, for all classes and both orders.
%@ source: language.md 15.2, 37.1
values = {int8([-128 -7 5]), uint16([0 3 65535]), single([-2.5 0.5 1e30]), [-2.5 NaN 1e300], [true false true], ...
  'a Z', [1+2i -1i 2]};
operators = {@plus, @minus, @times, @rdivide, @ldivide, @power, @eq, @lt, @mtimes, @mrdivide};
tried = 0;
for a = values
  for b = values
    for f = operators
      op = f{1}; elementwise = op;
      if isequal(op, @mtimes), elementwise = @times; elseif isequal(op, @mrdivide), elementwise = @rdivide; end
      for i = 1:3
        for j = 1:3
          x = a{1}(i); y = b{1}(j);
          try
            both = elementwise([x x], [y; y]); expected = both(1); failed = false;
          catch
            failed = true;
          end
          % An array of doubles doesn't go with integers; a scalar does.
          if failed, continue, end
          found = op(x, y); tried = tried + 1;
          if ~isequaln(found, expected) || ~strcmp(class(found), class(expected))
            fprintf('%s %s of %s and %s: %s, not %s\n', class(found), func2str(op), class(x), class(y), ...
              mat2str(found), mat2str(expected));
          end
        end
      end
    end
  end
end
fprintf('%d\n', tried)
%| 3402
