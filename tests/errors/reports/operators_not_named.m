% An operator isn't named where its operands are missing or it isn't defined for them.
%@ source: language.md 20.6, 21
texts = {};
try, x = 1 + no_such_name; catch e, texts{end+1} = getReport(e); end
try, x = {1} + 1; catch e, texts{end+1} = getReport(e); end
try, x = -struct(); catch e, texts{end+1} = getReport(e); end
assert(~any(contains(texts, ["Error using  +", "Error using  -"])))
