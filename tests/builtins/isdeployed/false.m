% Scripts are not deployed.
%@ source: documentation page of the function
assert(~isdeployed)
