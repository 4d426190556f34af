-- For wrk: files reports as a browser does, each under a key of its own, or asks for an asset with the same bytes.
-- wrk -s report.lua URL -- METHOD PATH TOKEN

local boundary = "yiju-benchmark"
local categories = { "street-lamp", "cover", "road-surface", "footway", "railing", "drain", "stall", "shopfront" }
local regions = { "511902", "511903", "511921", "511922", "511923" }
local method, path, headers, token, prefix, made

local function random_hex(bytes)
  local source = io.open("/dev/urandom", "rb")
  local text = source:read(bytes):gsub(".", function(byte) return string.format("%02x", byte:byte()) end)
  source:close()
  return text
end

function init(arguments)
  method, path, token = arguments[1], arguments[2], arguments[3]
  prefix, made = random_hex(12), 0
  math.randomseed(tonumber(random_hex(4), 16))
  headers = {
    ["Content-Type"] = "multipart/form-data; boundary=" .. boundary,
    ["Cookie"] = "form=" .. token,
  }
end

local function part(name, value)
  return "--" .. boundary .. '\r\nContent-Disposition: form-data; name="' .. name .. '"\r\n\r\n' .. value .. "\r\n"
end

-- Half name a division, half a point; few points are near each other.
local function place()
  if made % 2 == 0 then
    return part("place.region", regions[math.random(#regions)]) .. part("place.longitude", "") .. part("place.latitude", "")
  end
  return part("place.region", "511900")
    .. part("place.longitude", string.format("%.6f", 106.60 + 0.30 * math.random()))
    .. part("place.latitude", string.format("%.6f", 31.75 + 0.20 * math.random()))
end

function request()
  made = made + 1
  local body = part("_token", token) .. part("_key", prefix .. string.format("%08x", made)) .. part("_near", "seen")
    .. part("category", categories[math.random(#categories)]) .. part("place.words", "测试路 " .. made .. " 号")
    .. part("place.place", "") .. place() .. part("description", "第 " .. made .. " 件，坏了，请来看一看")
    .. part("contact", made % 3 == 0 and "test " .. made or "")
    .. "--" .. boundary .. '\r\nContent-Disposition: form-data; name="photo"; filename=""\r\n'
    .. "Content-Type: application/octet-stream\r\n\r\n\r\n--" .. boundary .. "--\r\n"
  return wrk.format(method, path, headers, body)
end

function done(summary, latency)
  dofile(os.getenv("YIJU_BENCHMARKS") .. "/result.lua")(summary, latency)
end
