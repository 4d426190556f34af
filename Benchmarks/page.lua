-- For wrk: asks for one page again and again.

function done(summary, latency)
  dofile(os.getenv("YIJU_BENCHMARKS") .. "/result.lua")(summary, latency)
end
