DAY=$(date +%F)
flink run -c com.example.Daily daily.jar --day $DAY
